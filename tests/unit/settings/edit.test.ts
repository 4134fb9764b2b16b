import { describe, expect, test } from 'vitest';
import type { BoundaryDraft } from '@/utils/boundary/boundary';
import { type Edit, edited, withDue } from '@/utils/settings/edit';
import type { Settings } from '@/utils/settings/settings';
import { toWaitingId } from '@/utils/settings/waiting-id';
import { boundary, settings } from '../../support/builders';

const HOUR = 3_600_000;
const night = boundary(['a.test'], { waitSeconds: 20, allowMinutes: 10 });
const day = settings([night], { waitToLoosen: 24 });
let ids = 0;
const edit = (before: Settings, what: Edit, steady = 0): Settings =>
  edited(before, what, steady, toWaitingId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, ids++])));
const change = (before: Settings, part: Partial<BoundaryDraft>, steady = 0): Settings => {
  const { id, ...draft } = before.boundaries[0] ?? night;
  return edit(before, { type: 'change-boundary', id, draft: { ...draft, ...part } }, steady);
};
const first = ({ boundaries }: Settings) => boundaries[0];

describe('without a wait', () => {
  const none = settings([night]);
  test('every change holds at once', () => {
    expect(first(change(none, { allowMinutes: 60, waitSeconds: 0 }))).toMatchObject({
      allowMinutes: 60,
      waitSeconds: 0,
    });
    expect(edit(none, { type: 'remove-boundary', id: night.id }).boundaries).toEqual([]);
    expect(edit(none, { type: 'wait-to-loosen', hours: 72 }).waitToLoosen).toBe(72);
  });

  test('adding twice adds once', () => {
    const { id, ...draft } = boundary(['b.test']);
    const once = edit(none, { type: 'add-boundary', id, draft });
    expect(edit(once, { type: 'add-boundary', id, draft })).toEqual(once);
    expect(once.boundaries).toHaveLength(2);
  });
});

describe('with a wait', () => {
  test('what tightens holds at once, also beside something that loosens', () => {
    const after = change(day, { waitSeconds: 60, allowMinutes: 30, reason: 'sleep' });
    expect(first(after)).toMatchObject({ waitSeconds: 60, allowMinutes: 10, reason: 'sleep' });
    expect(after.waiting).toMatchObject([
      { change: { type: 'change-boundary', fields: { allowMinutes: 30 } }, due: 24 * HOUR },
    ]);
  });

  test('what loosens comes at its time and not before, and leaves alone what was tightened meanwhile', () => {
    const asked = change(day, { allowMinutes: 30 });
    const tightened = change(asked, { waitSeconds: 90 }, HOUR);
    expect(tightened.waiting).toHaveLength(1);
    expect(withDue(tightened, 24 * HOUR - 1)).toBe(tightened);
    const after = withDue(tightened, 24 * HOUR);
    expect(first(after)).toMatchObject({ waitSeconds: 90, allowMinutes: 30 });
    expect(after.waiting).toEqual([]);
    expect(withDue(after, 24 * HOUR)).toBe(after);
  });

  test('a removal waits, can be taken back with one press, and takes what else waits for the boundary with it', () => {
    const asked = edit(change(day, { allowMinutes: 30 }), { type: 'remove-boundary', id: night.id }, HOUR);
    expect(asked.boundaries).toHaveLength(1);
    expect(asked.waiting).toHaveLength(2);
    const [, removal] = asked.waiting;
    if (removal === undefined) throw new Error('nothing waits');
    expect(edit(asked, { type: 'keep', id: removal.id }).waiting).toHaveLength(1);
    const after = withDue(asked, 25 * HOUR);
    expect(after.boundaries).toEqual([]);
    expect(after.waiting).toEqual([]);
  });

  test('asking again for the same does not begin the wait anew; asking for something else does', () => {
    const asked = change(day, { allowMinutes: 30 });
    expect(change(asked, { allowMinutes: 30 }, 20 * HOUR).waiting).toEqual(asked.waiting);
    const other = change(asked, { allowMinutes: 60 }, 20 * HOUR);
    expect(other.waiting).toMatchObject([{ change: { fields: { allowMinutes: 60 } }, due: 44 * HOUR }]);
    const back = change(asked, { allowMinutes: 5 }, HOUR);
    expect(back.waiting).toEqual([]);
    expect(first(back)?.allowMinutes).toBe(5);
  });

  test('a line that is added holds at once, and a line or exception that loosens waits', () => {
    const after = change(day, { sites: boundary(['b.test', '!b.test/work']).sites });
    expect(first(after)?.sites.map(({ written }) => written)).toEqual(['a.test', 'b.test']);
    expect(first(withDue(after, 24 * HOUR))?.sites.map(({ written }) => written)).toEqual(['b.test', '!b.test/work']);
  });

  test('the wait itself grows at once and shrinks after itself', () => {
    expect(edit(day, { type: 'wait-to-loosen', hours: 72 }).waitToLoosen).toBe(72);
    const less = edit(day, { type: 'wait-to-loosen', hours: 0 });
    expect(less.waitToLoosen).toBe(24);
    expect(withDue(less, 24 * HOUR).waitToLoosen).toBe(0);
    expect(edit(less, { type: 'wait-to-loosen', hours: 24 }).waiting).toEqual([]);
  });

  test('turning off waits; what is off may be changed and removed at once', () => {
    expect(first(change(day, { on: false }))?.on).toBe(true);
    const off = settings([{ ...night, on: false }], { waitToLoosen: 24 });
    expect(edit(off, { type: 'remove-boundary', id: night.id }).boundaries).toEqual([]);
    expect(first(change(off, { waitSeconds: 0, allowMinutes: 60 }))?.allowMinutes).toBe(60);
  });

  test('safe search comes on at once and goes off after the wait', () => {
    const on = edit(day, { type: 'safe-search', services: ['google'] });
    expect(on.safeSearch).toEqual(['google']);
    const off = edit(on, { type: 'safe-search', services: [] });
    expect(off.safeSearch).toEqual(['google']);
    expect(withDue(off, 24 * HOUR).safeSearch).toEqual([]);
  });
});
