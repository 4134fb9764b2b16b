import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standing } from '@/utils/boundary/standing';
import { FIRST_LIVE_STATE, type LiveState } from '@/utils/enforcement/live-state';
import type { JournalEvent } from '@/utils/journal/event';
import { closePause, continuePause, leavePause, openPause, showPause } from '@/utils/pause/pause-answers';
import type { HelpBasis } from '@/utils/pause/pause-help';
import { type PauseId, toPauseId } from '@/utils/pause/pause-id';
import { CLOSING_MS, sealClosed, type UnstampedEvent } from '@/utils/pause/pause-outcome';
import { FIRST_PLAN } from '@/utils/plan/plan';
import type { SentenceKey } from '@/utils/sentence/sentence';
import { boundary, standing } from '../../support/builders';
import { activity, plan, trigger } from '../../support/plan-builders';

const NOW = 1_800_000_000_000;
const held = boundary(['a.test'], { waitSeconds: 20, allowMinutes: 10 });
const settings = standing([held]);
const tab = { id: 1, private: false };
const address = 'http://a.test/secret?x#y';
const BASIS: HelpBasis = { plan: FIRST_PLAN, effects: {}, random: 0 };
const pauseOf = (number: number): PauseId => toPauseId(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, number]));
const pause = pauseOf(1);
const told = { seconds: 21 };
const stamped = (event: UnstampedEvent | null): JournalEvent | null => event?.make(60) ?? null;
const opened = (from: LiveState = FIRST_LIVE_STATE, in_ = tab): LiveState =>
  openPause(settings, from, in_, { type: 'pause/open', pause, address, travelled: false }, NOW, BASIS).live;
const goOn = (live: LiveState, waitedMs: number, given: Standing | SentenceKey = settings, in_ = tab) =>
  continuePause(given, live, in_, { type: 'pause/continue', pause, address, waitedMs, told }, NOW);

describe('a pause', () => {
  test('says who holds, and nothing of the address lives on', () => {
    const step = openPause(
      settings,
      FIRST_LIVE_STATE,
      tab,
      { type: 'pause/open', pause, address, travelled: false },
      NOW,
      BASIS,
    );
    expect(step.answer).toMatchObject({ type: 'hold', boundary: { id: held.id }, waitSeconds: 20, allowMinutes: 10 });
    expect(JSON.stringify(step.live)).not.toContain('secret');
  });

  test('offers the same again where its page is loaded again, and memory holds none of the plan for it', () => {
    const own = plan({ activities: [activity('Feed the cat'), activity('Sing')], triggers: [trigger('Tired')] });
    const open = (live: LiveState, random: number) =>
      openPause(settings, live, tab, { type: 'pause/open', pause, address, travelled: false }, NOW, {
        ...BASIS,
        plan: own,
        random,
      });
    const first = open(FIRST_LIVE_STATE, 0.9);
    const again = open(first.live, 0.1);
    expect(again.answer).toEqual(first.answer);
    expect(again.live.helped).toEqual(first.live.helped);
    expect(JSON.stringify(first.live)).not.toMatch(/cat|Sing|Tired/);
  });

  test('on the way back is passed by, but one that is opened anew is not', () => {
    const { live } = leavePause(opened(), { type: 'pause/leave', pause, told }, tab, NOW);
    const ask = (travelled: boolean, now = NOW + 1) =>
      openPause(settings, live, tab, { type: 'pause/open', pause: pauseOf(2), address, travelled }, now, BASIS).answer
        .type;
    expect(ask(true)).toBe('back');
    expect(ask(false)).toBe('hold');
    expect(ask(true, NOW + 60_000)).toBe('hold');
  });

  test('that Back from a pause on top of this very page brings up is gone past, once; the one on top itself is not', () => {
    const live = { ...opened(), moved: { [tab.id]: { address, at: NOW } } };
    const ask = (from: LiveState, id: PauseId, travelled = true) =>
      openPause(settings, from, tab, { type: 'pause/open', pause: id, address, travelled }, NOW + 60_000, BASIS);
    expect(ask(live, pause).answer.type).toBe('hold');
    expect(ask(live, pauseOf(2), false).answer.type).toBe('hold');
    const past = ask(live, pauseOf(2));
    expect(past.answer.type).toBe('back');
    expect(ask(past.live, pauseOf(3)).answer.type).toBe('hold');
  });

  test('that was shown, left or continued gives one event each, the same one however often it is told', () => {
    const live = opened();
    expect(stamped(showPause(live, { type: 'pause/shown', pause }).event)).toEqual({
      type: 'shown',
      id: pause,
      at: NOW,
      offset: 60,
      boundary: held.id,
    });
    const left = leavePause(live, { type: 'pause/leave', pause, told }, tab, NOW);
    expect(stamped(left.event)).toMatchObject({ type: 'left', pause, boundary: held.id, seconds: 21 });
    expect(leavePause(left.live, { type: 'pause/leave', pause, told }, tab, NOW).event).toBeNull();
    expect(stamped(goOn(live, 20_000).event)?.id).toBe(stamped(left.event)?.id);
  });

  test('that goes away with nothing chosen is closed after a moment; a reload takes it back', () => {
    const closing = closePause(opened(), { type: 'pause/closing', pause, told }, NOW).live;
    expect(sealClosed(closing, null, NOW + CLOSING_MS - 1).events).toEqual([]);
    expect(sealClosed(opened(closing), null, NOW + CLOSING_MS).events).toEqual([]);
    const [event] = sealClosed(closing, null, NOW + CLOSING_MS).events;
    expect(stamped(event ?? null)).toMatchObject({ type: 'closed', seconds: 21 });
    expect(sealClosed(opened(), tab.id, NOW).events).toHaveLength(1);
    const rated = { ...told, exercise: { name: 'surf', finished: true, seconds: 30 }, urge: 7, urgeAfter: 5 };
    const after = closePause(opened(), { type: 'pause/closing', pause, told: rated }, NOW).live;
    expect(stamped(sealClosed(after, tab.id, NOW).events[0] ?? null)).toMatchObject({ type: 'closed', ...rated });
  });

  test('in a private window gives no event at all', () => {
    const inPrivate = { id: 1, private: true };
    const live = opened(FIRST_LIVE_STATE, inPrivate);
    expect(showPause(live, { type: 'pause/shown', pause }).event).toBeNull();
    expect(leavePause(live, { type: 'pause/leave', pause, told }, inPrivate, NOW).event).toBeNull();
    const step = goOn(live, 20_000, settings, inPrivate);
    expect(step.event).toBeNull();
    expect(step.live.allowances.standing).toMatchObject([{ scope: { type: 'private' } }]);
    expect(sealClosed(live, 1, NOW).events).toEqual([]);
  });

  test('goes on for the wait that is asked for now, and opens the boundary for its minutes', () => {
    expect(goOn(opened(), 19_000).answer).toEqual({ type: 'wait', waitSeconds: 20 });
    const step = goOn(opened(), 20_000);
    expect(step.answer).toEqual({ type: 'go' });
    expect(step.live.allowances.standing).toEqual([
      { boundaries: [held.id], host: null, scope: { type: 'everywhere' }, until: NOW + 600_000 },
    ]);
  });

  test('never traps: with settings that cannot be read, going on opens the host for a while', () => {
    const live = opened();
    expect(goOn(live, 1000, 'settings.unreadable').answer.type).toBe('wait');
    expect(goOn(live, 20_000, 'settings.unreadable').live.detours).toEqual([{ host: 'a.test', until: NOW + 600_000 }]);
  });
});

test('whatever pages tell, in whatever order: no allowance without a finished wait, and at most one outcome for a pause', () => {
  type Told = readonly ['open' | 'show' | 'leave' | 'continue' | 'close' | 'sweep', number, number];
  const anyTold: fc.Arbitrary<Told> = fc.tuple(
    fc.constantFrom('open', 'show', 'leave', 'continue', 'close', 'sweep'),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(40_000),
  );
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 40 }), (happenings) => {
      let live = FIRST_LIVE_STATE;
      const events: JournalEvent[] = [];
      const keep = (...given: (UnstampedEvent | null)[]): void =>
        void events.push(...given.flatMap((event) => (event === null ? [] : [event.make(0)])));
      let now = NOW;
      for (const [what, number, ms] of happenings) {
        now += ms;
        const each = pauseOf(number);
        const before = live.allowances.standing.length;
        if (what === 'open')
          live = openPause(
            settings,
            live,
            tab,
            { type: 'pause/open', pause: each, address, travelled: false },
            now,
            BASIS,
          ).live;
        if (what === 'show') keep(showPause(live, { type: 'pause/shown', pause: each }).event);
        if (what === 'close') live = closePause(live, { type: 'pause/closing', pause: each, told }, now).live;
        if (what === 'leave') {
          const step = leavePause(live, { type: 'pause/leave', pause: each, told }, tab, now);
          live = step.live;
          keep(step.event);
        }
        if (what === 'continue') {
          const step = continuePause(
            settings,
            live,
            tab,
            { type: 'pause/continue', pause: each, address, waitedMs: ms, told },
            now,
          );
          live = step.live;
          keep(step.event);
          if (live.allowances.standing.length > before) expect(ms).toBeGreaterThanOrEqual(19_900);
        }
        if (what === 'sweep') {
          const swept = sealClosed(live, null, now);
          live = swept.live;
          keep(...swept.events);
        }
      }
      for (const number of [1, 2, 3]) {
        const outcomes = events.filter((event) => 'pause' in event && event.pause === pauseOf(number));
        expect(new Set(outcomes.map((event) => event.id)).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});
