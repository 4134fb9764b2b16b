import { expect, test } from 'vitest';
import { FIRST_LIVE_STATE, LIVE_KEYS, writeLiveState } from '@/utils/enforcement/live-state';
import { lookBackToOffer } from '@/utils/look-back/offer-service';
import { id } from '../../support/builders';
import { memoryStore } from '../../support/memory-store';

const NOW = 1_800_000_000_000;
const AT = NOW - 40 * 60_000;

async function session(openUntil: number | null): Promise<ReturnType<typeof memoryStore>> {
  const store = memoryStore();
  const toLookBack = { pause: 'ffffffffffffffff', boundary: id('a'), at: AT };
  await store.set('recent', { effects: {}, toLookBack, pausedAt: AT });
  const standing =
    openUntil === null
      ? []
      : [{ boundaries: [id('a')], host: null, scope: { type: 'everywhere' } as const, until: openUntil }];
  const live = { ...FIRST_LIVE_STATE, allowances: { standing, seenAt: AT } };
  await store.set(LIVE_KEYS.main, writeLiveState(live));
  return store;
}

test('a look back is offered in a calm hour, not while something is open, and not in a private window', async () => {
  const calm = { session: await session(null), inPrivate: false, now: NOW };
  expect((await lookBackToOffer(calm))?.at).toBe(AT);
  expect(await lookBackToOffer({ ...calm, inPrivate: true })).toBeNull();
  expect(await lookBackToOffer({ ...calm, session: await session(NOW + 60_000) })).toBeNull();
  expect(await lookBackToOffer({ ...calm, session: await session(NOW) })).not.toBeNull();
});
