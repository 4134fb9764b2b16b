import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, edited, withDue } from '@/utils/settings/edit';
import { loosens } from '@/utils/settings/loosens';
import { type Settings, STRICT_HOURS } from '@/utils/settings/settings';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { settings } from '../../support/builders';

const HOUR = 3_600_000;
let ids = 0;
const edit = (before: Settings, what: Edit, steady = 0): Settings =>
  edited(before, what, steady, toWaitingId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, ids++])));

describe('a strict window', () => {
  test('begins at once, whatever the wait before loosening', () => {
    expect(edit(settings([], { waitToLoosen: 72 }), { type: 'strict', hours: 3 }, 5).strict).toEqual({
      due: 5 + 3 * HOUR,
    });
  });

  test('is made longer and never shorter by another one', () => {
    const three = edit(settings([]), { type: 'strict', hours: 3 });
    expect(edit(three, { type: 'strict', hours: 1 }, HOUR).strict).toEqual({ due: 3 * HOUR });
    expect(edit(three, { type: 'strict', hours: 12 }, HOUR).strict).toEqual({ due: 13 * HOUR });
  });

  test('ends early at once where no wait was chosen', () => {
    const begun = edit(settings([]), { type: 'strict', hours: 12 });
    expect(edit(begun, { type: 'strict-end' }).strict).toBeNull();
    expect(edit(settings([]), { type: 'strict-end' })).toEqual(settings([]));
  });

  test('ends early after the wait, which can be taken back, and which a new window takes back', () => {
    const begun = edit(settings([], { waitToLoosen: 1 }), { type: 'strict', hours: 12 });
    const asked = edit(begun, { type: 'strict-end' }, HOUR);
    expect(asked.strict).toEqual({ due: 12 * HOUR });
    expect(asked.waiting).toMatchObject([{ change: { type: 'strict-end' }, due: 2 * HOUR }]);
    expect(edit(asked, { type: 'strict-end' }, 1.5 * HOUR).waiting).toEqual(asked.waiting);
    expect(withDue(asked, 2 * HOUR - 1).strict).toEqual({ due: 12 * HOUR });
    expect(withDue(asked, 2 * HOUR)).toMatchObject({ strict: null, waiting: [] });
    const [waiting] = asked.waiting;
    if (waiting === undefined) throw new Error('nothing waits');
    expect(edit(asked, { type: 'keep', id: waiting.id }).waiting).toEqual([]);
    expect(edit(asked, { type: 'strict', hours: 1 }, HOUR)).toMatchObject({ strict: { due: 12 * HOUR }, waiting: [] });
  });

  test('that ends by itself before the wait would be over has nothing to wait for', () => {
    const begun = edit(settings([], { waitToLoosen: 8 }), { type: 'strict', hours: 3 });
    expect(edit(begun, { type: 'strict-end' })).toEqual(begun);
  });

  test('ends by itself at its time, together with whatever else is due', () => {
    const begun = edit(settings([], { waitToLoosen: 1 }), { type: 'strict', hours: 1 });
    const lower = edit(begun, { type: 'wait-to-loosen', hours: 0 });
    expect(withDue(lower, HOUR - 1)).toBe(lower);
    expect(withDue(lower, HOUR)).toMatchObject({ strict: null, waitToLoosen: 0, waiting: [] });
  });

  test('ends within its hours, and a change in its days, also where the steady clock was lost and began anew', () => {
    const begun = edit(settings([], { waitToLoosen: 72 }), { type: 'strict', hours: 3 }, 1000 * HOUR);
    const asked = edit(begun, { type: 'wait-to-loosen', hours: 0 }, 1000 * HOUR);
    const anew = withDue(asked, 0);
    expect(anew.strict).toEqual({ due: 12 * HOUR });
    expect(anew.waiting).toMatchObject([{ due: 72 * HOUR }]);
    expect(withDue(anew, 72 * HOUR)).toMatchObject({ strict: null, waitToLoosen: 0, waiting: [] });
  });

  test('is never cut short but by a wait that was sat out', () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 5 * HOUR }),
      what: fc.oneof(
        fc.constantFrom(...STRICT_HOURS).map((hours): Edit => ({ type: 'strict', hours })),
        fc.constant<Edit>({ type: 'strict-end' }),
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(1 as const, 8 as const), (steps, waitToLoosen) => {
        let now = settings([], { waitToLoosen });
        let steady = 0;
        let askedAt: number | null = null;
        for (const { after, what } of steps) {
          steady += after;
          const before = now;
          now = withDue(now, steady);
          if (loosens(before, now)) {
            const over = before.strict !== null && before.strict.due <= steady;
            expect(over || (askedAt !== null && steady >= askedAt + waitToLoosen * HOUR)).toBe(true);
          }
          const next = edit(now, what, steady);
          expect(loosens(now, next)).toBe(false);
          if (what.type === 'strict') {
            askedAt = null;
            expect(next.strict?.due).toBeGreaterThanOrEqual(steady + what.hours * HOUR);
          } else askedAt ??= steady;
          now = next;
        }
      }),
    );
  });
});
