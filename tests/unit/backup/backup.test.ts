import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from '@/utils/backup/contents';
import { planEdits, settingsEdits } from '@/utils/backup/restoring';
import type { JournalEvent } from '@/utils/journal/event';
import { FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { editedPlan } from '@/utils/plan/plan-edit';
import { edited } from '@/utils/settings/edit';
import { FIRST_SETTINGS, type Settings } from '@/utils/settings/settings';
import type { WaitingId } from '@/utils/settings/waiting';
import { eventsIn, opened, readText, saved, textOf } from '../../support/backup';
import { anyEvent, content, SOME_EVENTS, SOME_PLAN } from '../../support/backup-builders';
import { boundary, id, settings } from '../../support/builders';

const WAITING = 'waiting____' as WaitingId;

async function restoredSettings(from: Settings, onto: Settings): Promise<Settings> {
  const { parts } = await readText(await textOf(content({ settings: from })));
  return settingsEdits(parts, onto).reduce((now, edit) => edited(now, edit, 1000, WAITING), onto);
}

async function restoredPlan(from: Plan, onto: Plan): Promise<Plan> {
  const { parts } = await readText(await textOf(content({ plan: from })));
  return planEdits(parts, onto).reduce((now, edit) => {
    const after = editedPlan(now, edit);
    return after.type === 'edited' ? after.plan : now;
  }, onto);
}

describe('a backup', () => {
  test('opens to what went into it', async () => {
    const staged = await opened(await saved(content()));
    expect([...eventsIn(staged)]).toEqual(SOME_EVENTS);
    expect(contentsOf(staged)).toEqual({
      made: 1_800_000_100_000,
      boundaries: ['Evenings', 'Mornings'],
      lists: [],
      events: 2,
      span: { from: 1_800_000_000_000, until: 1_800_000_060_000 },
      days: 0,
      notes: 0,
      plan: { triggers: 1, cards: 1, people: 1, activities: 1, steps: 1, goals: 1, numbers: 1 },
      unknown: 0,
    });
  });

  test('keeps every event as it was, whatever it was and wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyEvent, { maxLength: 60, selector: thing }),
        fc.integer({ min: 1, max: 3000 }),
        async (events, size) => {
          const staged = await readText(await textOf(content({}, events)), size);
          const byText = (all: Iterable<unknown>): string[] =>
            [...all].map((event) => JSON.stringify(event, sorted(event))).sort();
          expect(byText(eventsIn(staged))).toEqual(byText(events));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('says one thing a line, and no line is longer than can be read back', async () => {
    const path = '/ü'.repeat(9);
    const sites = Array.from({ length: 300 }, (_, index) => `s${index}.blocked.test${path}`);
    const large = boundary(sites, { name: 'Many', reason: 'ü'.repeat(200) });
    const text = await textOf(content({ settings: settings([large]) }));
    const longest = Math.max(...text.split('\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThan(64 * 1024);
    const { parts } = await readText(text);
    expect(parts.find((part) => part.type === 'boundary')).toEqual({ type: 'boundary', boundary: large });
  });
});

describe('restoring', () => {
  test('into a new browser brings back all boundaries, choices and the whole plan', async () => {
    const before = { ...content().settings, safeSearch: ['google' as const], waitToLoosen: 24 as const };
    const after = await restoredSettings(before, FIRST_SETTINGS);
    expect(after.boundaries.map((each) => ({ ...each }))).toEqual(before.boundaries);
    expect(after).toMatchObject({ safeSearch: ['google'], waitToLoosen: 24 });
    expect(await restoredPlan(SOME_PLAN, FIRST_PLAN)).toEqual(SOME_PLAN);
  });

  test('of a backup from before there were goals leaves those that are here', async () => {
    const lines = (await textOf(content())).split('\n').filter((line) => !line.startsWith('{"type":"goal"'));
    const { parts } = await readText(lines.join('\n'));
    const now = planEdits(parts, SOME_PLAN).map((edit) => editedPlan(SOME_PLAN, edit));
    expect(now.length).toBeGreaterThan(5);
    expect(now.every((after) => after.type === 'edited' && after.plan.goals === SOME_PLAN.goals)).toBe(true);
  });

  test('a second time changes nothing', async () => {
    const once = await restoredSettings(content().settings, FIRST_SETTINGS);
    expect(await restoredSettings(content().settings, once)).toEqual(once);
    const plan = await restoredPlan(SOME_PLAN, FIRST_PLAN);
    expect(await restoredPlan(SOME_PLAN, plan)).toEqual(plan);
  });

  test('lets what would loosen wait, tightens at once, and removes nothing', async () => {
    const mine = boundary(['blocked.test'], { id: id('one'), name: 'Mine', waitSeconds: 60, allowMinutes: 20 });
    const own = boundary(['own.test'], { id: id('own') });
    const here = settings([mine, own], { waitToLoosen: 24 });
    const theirs = settings([{ ...mine, name: 'Theirs', waitSeconds: 5, allowMinutes: 5 }], { waitToLoosen: 1 });
    const after = await restoredSettings(theirs, here);
    expect(after.boundaries).toEqual([{ ...mine, name: 'Theirs', allowMinutes: 5 }, own]);
    expect(after.waiting.map(({ change }) => change)).toEqual([
      { type: 'change-boundary', boundary: id('one'), fields: { waitSeconds: 5 } },
    ]);
    expect(after.waitToLoosen).toBe(24);
  });

  test('ties a card to the trigger that was written down here in the same words', async () => {
    const own = 'mine_______' as Plan['triggers'][number]['id'];
    const after = await restoredPlan(SOME_PLAN, { ...FIRST_PLAN, triggers: [{ id: own, text: 'alone at NIGHT' }] });
    expect(after.triggers).toEqual([{ id: own, text: 'alone at NIGHT' }]);
    expect(after.cards.map(({ triggers }) => triggers)).toEqual([[own]]);
  });

  test('leaves what was chosen here as it is', async () => {
    const chosen = { ...FIRST_PLAN, exercises: { pinned: 'ride' as const, off: [], plain: false } };
    expect((await restoredPlan(SOME_PLAN, chosen)).exercises).toEqual(chosen.exercises);
  });

  test('brings a list without its names, and leaves one that is here alone', async () => {
    const source = { type: 'address', url: 'https://lists.test/all', everyHours: 24, trouble: null } as const;
    const list = {
      id: id('list') as unknown as Settings['lists'][number]['id'],
      name: 'All',
      domains: 7,
      notUnderstood: 0,
      takenAt: 5,
    };
    const full = { ...list, source: { ...source, etag: 'e', checkedAt: 9 } };
    const from = settings([], { lists: [full] });
    expect((await restoredSettings(from, FIRST_SETTINGS)).lists).toEqual([
      { ...list, domains: 0, takenAt: 0, source: { ...source, etag: null, checkedAt: null } },
    ]);
    expect((await restoredSettings(from, from)).lists).toEqual([full]);
  });
});

function sorted(value: unknown): string[] {
  return ['exercise', 'name', 'finished', ...Object.keys(value as object)].sort();
}

/** What an event is about: of two about the same only one is kept. */
function thing(event: JournalEvent): string {
  return event.type === 'note' ? JSON.stringify(event.about) : event.id;
}
