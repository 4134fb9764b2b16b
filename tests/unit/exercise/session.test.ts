import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMOTION_FAMILIES, EMOTIONS } from '@/utils/exercise/emotion';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import { EXERCISES } from '@/utils/exercise/exercises';
import { levelOf, momentOf } from '@/utils/exercise/moment';
import { ended, newSession, nextSession, type Session, type SessionEvent, stepsOf } from '@/utils/exercise/session';
import { msOf, secondsOf } from '@/utils/exercise/way';

const START: SessionEvent = { type: 'start' };
const NEXT: SessionEvent = { type: 'next' };
const BACK: SessionEvent = { type: 'back' };
const tick = (ms: number): SessionEvent => ({ type: 'tick', ms });
const choose = (option: string): SessionEvent => ({ type: 'choose', option });

function played(exercise: ExerciseId, ...events: readonly SessionEvent[]): Session {
  return events.reduce(nextSession, newSession(exercise, false));
}

const events: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constantFrom<SessionEvent>(START, NEXT, BACK, { type: 'stop' }, { type: 'again' }),
  fc.oneof(fc.integer({ min: -5, max: 40_000 }), fc.double()).map(tick),
  fc.constantFrom('not-sure', 'sad', 'lonely', 'angry', 'chest', 'tired', 'few-tea', 'nothing-like-it').map(choose),
  fc.integer({ min: -1, max: 5 }).map((way): SessionEvent => ({ type: 'way', way })),
  fc.boolean().map((plain): SessionEvent => ({ type: 'plain', plain })),
);
const sessions = fc
  .tuple(fc.constantFrom(...EXERCISE_IDS), fc.boolean(), fc.array(events, { maxLength: 40 }))
  .map(([exercise, plain, all]) => all.reduce(nextSession, newSession(exercise, plain)));

describe('whatever happens', () => {
  test('it stands at a step that there is, with time that can be', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { exercise, plain, way, stage } = session;
        expect(EXERCISES[exercise][plain ? 'plain' : 'full'].ways[way]).toBeDefined();
        expect(levelOf(session)).toBeGreaterThanOrEqual(0);
        expect(levelOf(session)).toBeLessThanOrEqual(1);
        if (stage.type !== 'running') return;
        const step = stepsOf(session)[stage.step];
        const lasts = step === undefined ? -1 : msOf(step);
        expect(stage.stepMs).toBeGreaterThanOrEqual(0);
        expect(stage.stepMs).toBeLessThan(lasts ?? Number.POSITIVE_INFINITY);
        expect(Number.isFinite(stage.elapsedMs)).toBe(true);
        const { step: now, options } = momentOf(session, stage);
        expect(now.type === 'choose' && options.length === 0).toBe(false);
      }),
    );
  });

  test('it can be stopped, and says so for the journal', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const stopped = nextSession(session, { type: 'stop' });
        expect(stopped.stage.type).not.toBe('running');
        if (session.stage.type === 'running')
          expect(ended(stopped)).toMatchObject({ exercise: session.exercise, finished: false });
      }),
    );
  });

  test('what the journal may know is whole seconds, and only of what was begun', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const told = ended(session);
        if (told !== null) expect(Number.isInteger(told.length) && told.length >= 0).toBe(true);
      }),
    );
    expect(ended(newSession('surf', false))).toBeNull();
  });
});

const timed = EXERCISE_IDS.flatMap((exercise) =>
  (['full', 'plain'] as const).flatMap((variant) =>
    EXERCISES[exercise][variant].ways.flatMap((way, at) => {
      const seconds = secondsOf(way);
      return seconds === null ? [] : [{ exercise, plain: variant === 'plain', way: at, seconds }];
    }),
  ),
);

describe('time', () => {
  test.each(timed)('$exercise (words only: $plain) lasts its $seconds s, in ticks of any size', (each) => {
    const ready = nextSession(newSession(each.exercise, each.plain), { type: 'way', way: each.way });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: each.seconds * 300 }), { maxLength: 60 }), (ticks) => {
        const end = [START, ...ticks.map(tick)].reduce(nextSession, ready);
        const spent = ticks.reduce((sum, ms) => sum + ms, 0);
        if (spent >= each.seconds * 1000) expect(end.stage.type).toBe('finished');
        else expect(end.stage).toMatchObject({ type: 'running', elapsedMs: spent });
      }),
    );
  });

  test('a tick of hours ends what is timed, and leaves the rest where the person was', () => {
    expect(played('surf', START, tick(Number.MAX_VALUE)).stage.type).toBe('finished');
    expect(played('kindness', START, NEXT, tick(Number.POSITIVE_INFINITY)).stage).toMatchObject({ step: 1 });
    expect(played('surf', START, tick(Number.NaN), tick(-5)).stage).toMatchObject({ elapsedMs: 0 });
  });

  test('the lengths are the ones that were promised', () => {
    const lengths = (exercise: ExerciseId) => EXERCISES[exercise].full.ways.map(secondsOf);
    expect(lengths('surf')).toEqual([30, 180, 360]);
    expect(lengths('breathing')).toEqual([30, 30, 28, null]);
    expect(lengths('muscles')).toEqual([120, 480]);
    expect(lengths('ride')).toEqual([300, 600, 900]);
  });

  test('the length told is the one that was chosen; at the own pace it is what it took', () => {
    const longer = played('surf', { type: 'way', way: 1 }, START, tick(20_000), { type: 'stop' });
    expect(ended(longer)).toEqual({ exercise: 'surf', length: 180, finished: false });
    const own = played('kindness', START, tick(41_400), NEXT, NEXT, NEXT, NEXT, NEXT);
    expect(ended(own)).toEqual({ exercise: 'kindness', length: 41, finished: true });
  });
});

describe('breathing', () => {
  const at = (ms: number) => {
    const session = played('breathing', START, tick(ms));
    return session.stage.type === 'running' ? momentOf(session, session.stage).breath : session.stage.type;
  };
  test('three rounds of four seconds in and six seconds out', () => {
    expect(at(0)).toMatchObject({ way: 'in', round: 1 });
    expect(at(3999)).toMatchObject({ way: 'in', round: 1 });
    expect(at(4000)).toMatchObject({ way: 'out', round: 1 });
    expect(at(10_000)).toMatchObject({ way: 'in', round: 2, rounds: 3 });
    expect(at(29_999)).toMatchObject({ way: 'out', round: 3 });
    expect(at(30_000)).toBe('finished');
  });
});

describe('naming a feeling', () => {
  test('a family, then one of its four words or "not sure"', () => {
    for (const family of EMOTION_FAMILIES) {
      const session = played('feeling', START, choose(family));
      if (session.stage.type !== 'running') throw new Error('It runs.');
      const ids = momentOf(session, session.stage).options.map(({ id }) => id);
      expect(ids).toEqual([...EMOTIONS[family], 'not-sure']);
    }
  });

  test('the word is told, the family is not', () => {
    expect(ended(played('feeling', START, choose('sad'), choose('lonely'), NEXT, NEXT))).toMatchObject({
      finished: true,
      emotion: 'lonely',
    });
    expect(ended(played('feeling', START, choose('sad'), choose('not-sure')))).not.toHaveProperty('emotion');
  });

  test('who is not sure of the family is not asked for a word, going on or back', () => {
    const unsure = played('feeling', START, choose('not-sure'));
    expect(unsure.stage).toMatchObject({ step: 2 });
    expect(nextSession(unsure, BACK).stage).toMatchObject({ step: 0 });
  });

  test('another family takes the word of the first one back', () => {
    const again = played('feeling', START, choose('sad'), choose('lonely'), BACK, BACK, choose('angry'));
    expect(ended(again)).not.toHaveProperty('emotion');
  });

  test('a word of another family is no choice', () => {
    const session = played('feeling', START, choose('sad'));
    expect(nextSession(session, choose('angry'))).toBe(session);
  });
});

describe('after its end', () => {
  const done = played('surf', START, tick(30_000));
  test('it can be done again', () => {
    expect(nextSession(done, { type: 'again' }).stage).toMatchObject({ type: 'running', step: 0, elapsedMs: 0 });
  });
  test('another length makes it ready, and what was done is not forgotten', () => {
    const ready = nextSession(done, { type: 'way', way: 1 });
    expect(ready).toMatchObject({ way: 1, stage: { type: 'ready' } });
    expect(ended(ready)).toEqual({ exercise: 'surf', length: 30, finished: true });
  });
  test('while it runs, neither changes', () => {
    const running = played('surf', START);
    expect(nextSession(running, { type: 'way', way: 1 })).toBe(running);
    expect(nextSession(running, { type: 'plain', plain: true })).toBe(running);
  });
});
