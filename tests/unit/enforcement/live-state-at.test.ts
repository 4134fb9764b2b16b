import { expect, test } from 'vitest';
import { FIRST_LIVE_STATE, type LiveState } from '@/utils/enforcement/live-state';
import { liveStateAt } from '@/utils/enforcement/reconcile-service';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const live: LiveState = {
  ...FIRST_LIVE_STATE,
  allowances: { standing: [], seenAt: START },
  detours: [{ host: 'a.test', until: START + 10 * MINUTE }],
  passes: [{ tab: 1, address: 'http://a.test/', until: START + MINUTE }],
  leaving: { 1: START + MINUTE },
};

test('what opens something for a while ends at its time', () => {
  expect(liveStateAt(live, START + 1)).toMatchObject({ detours: live.detours, passes: live.passes });
  expect(liveStateAt(live, START + MINUTE)).toMatchObject({ detours: live.detours, passes: [] });
  expect(liveStateAt(live, START + YEAR)).toMatchObject({ detours: [], passes: [] });
});

test('a clock that is set back by a year keeps nothing open for a year, and nobody on the way back', () =>
  expect(liveStateAt(live, START - YEAR)).toMatchObject({ detours: [], passes: [], leaving: {} }));
