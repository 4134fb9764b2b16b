import { EMOTION_IDS, type EmotionId } from './emotion';
import type { Step, Steps, Variant, Way } from './exercise';
import type { ExerciseId } from './exercise-id';
import { EXERCISES } from './exercises';
import { type Option, optionsFrom } from './option';
import { msOf, secondsOf } from './way';

/**
 * One exercise being done, or about to be.
 *
 *   ready ──start──▶ running ──the last step is over──▶ finished
 *                     │   ▲                                │
 *                   stop  └──────────── again ─────────────┤
 *                     └──────▶ stopped ────────────────────┘
 *
 * A change of the way, or to words only, makes it ready anew; while it runs there is none.
 */
export interface Session {
  readonly exercise: ExerciseId;
  /** Words only. */
  readonly plain: boolean;
  /** Which of the variant's ways. */
  readonly way: number;
  readonly stage: Stage;
  /** The last time that it was finished or stopped. */
  readonly last: Ended | null;
}

export type Stage = { readonly type: 'ready' } | Running | { readonly type: 'finished' } | { readonly type: 'stopped' };

export interface Running {
  readonly type: 'running';
  readonly step: number;
  /** Time spent in this step. */
  readonly stepMs: number;
  readonly elapsedMs: number;
  /** Ids of what was chosen, by step. */
  readonly picked: Readonly<Record<number, string>>;
}

/** For the journal. */
export interface Ended {
  readonly exercise: ExerciseId;
  /** Seconds of the length that was chosen; at the person's own pace, those that it took. */
  readonly length: number;
  readonly finished: boolean;
  readonly emotion?: EmotionId;
}

export type SessionEvent =
  | { readonly type: 'start' | 'next' | 'back' | 'stop' | 'again' }
  | { readonly type: 'tick'; readonly ms: number }
  | { readonly type: 'choose'; readonly option: string }
  | { readonly type: 'way'; readonly way: number }
  | { readonly type: 'plain'; readonly plain: boolean };

/** A tick that says more than this was asleep. */
const LONGEST_TICK_MS = 3_600_000;

export function newSession(exercise: ExerciseId, plain: boolean): Session {
  return { exercise, plain, way: 0, stage: { type: 'ready' }, last: null };
}

export function nextSession(session: Session, event: SessionEvent): Session {
  const { stage } = session;
  if (stage.type === 'running') return whileRunning(session, stage, event);
  switch (event.type) {
    case 'start':
      return stage.type === 'ready' ? begun(session) : session;
    case 'again':
      return stage.type === 'ready' ? session : begun(session);
    case 'way':
      return variantOf(session).ways[event.way] === undefined
        ? session
        : { ...session, way: event.way, stage: { type: 'ready' } };
    case 'plain':
      return { ...session, plain: event.plain, way: 0, stage: { type: 'ready' } };
    case 'tick':
    case 'next':
    case 'back':
    case 'choose':
    case 'stop':
      return session;
  }
}

export function variantOf({ exercise, plain }: Session): Variant {
  return EXERCISES[exercise][plain ? 'plain' : 'full'];
}

export function stepsOf(session: Session): Steps {
  return wayOf(session).steps;
}

/** The options of a step, for who chose what they chose before it. */
export function optionsAt(session: Session, { picked }: Running, step: number): readonly Option[] {
  const at = stepsOf(session)[step];
  return at?.type === 'choose' ? optionsFrom(at.from, picked[step - 1]) : [];
}

/** What the journal may know of it: of the run that is on, else of the last one; `null` where none was begun. */
export function ended(session: Session): Ended | null {
  return session.stage.type === 'running' ? endedRun(session, session.stage, false) : session.last;
}

function wayOf(session: Session): Way {
  const { ways } = variantOf(session);
  return ways[session.way] ?? ways[0];
}

function begun(session: Session): Session {
  return { ...session, stage: { type: 'running', step: 0, stepMs: 0, elapsedMs: 0, picked: {} } };
}

function whileRunning(session: Session, running: Running, event: SessionEvent): Session {
  switch (event.type) {
    case 'tick':
      return passed(session, running, event.ms > 0 ? Math.min(event.ms, LONGEST_TICK_MS) : 0);
    case 'next':
      return advanced(session, running);
    case 'back':
      return { ...session, stage: { ...running, step: before(session, running), stepMs: 0 } };
    case 'choose':
      return chosen(session, running, event.option);
    case 'stop':
      return { ...session, stage: { type: 'stopped' }, last: endedRun(session, running, false) };
    case 'start':
    case 'again':
    case 'way':
    case 'plain':
      return session;
  }
}

/** Time may carry over several steps, up to one that waits for the person. */
function passed(session: Session, running: Running, ms: number): Session {
  const lasts = msOf(stepAt(session, running));
  const left = lasts === null ? null : lasts - running.stepMs;
  if (left === null || ms < left)
    return {
      ...session,
      stage: { ...running, stepMs: running.stepMs + ms, elapsedMs: running.elapsedMs + ms },
    };
  const after = advanced(session, { ...running, elapsedMs: running.elapsedMs + left });
  return after.stage.type === 'running' ? passed(after, after.stage, ms - left) : after;
}

function advanced(session: Session, running: Running): Session {
  const step = after(session, running);
  return step < stepsOf(session).length
    ? { ...session, stage: { ...running, step, stepMs: 0 } }
    : { ...session, stage: { type: 'finished' }, last: endedRun(session, running, true) };
}

/** What was chosen further on hung on what is now chosen anew. */
function chosen(session: Session, running: Running, option: string): Session {
  const { type } = stepAt(session, running);
  const takes = type === 'activities' || optionsAt(session, running, running.step).some(({ id }) => id === option);
  if (!takes) return session;
  const earlier = Object.entries(running.picked).filter(([step]) => Number(step) < running.step);
  return advanced(session, { ...running, picked: { ...Object.fromEntries(earlier), [running.step]: option } });
}

/** A question without options, such as the word of a family that nobody is sure of, is passed by. */
function after(session: Session, running: Running): number {
  const step = running.step + 1;
  return isEmpty(session, running, step) ? step + 1 : step;
}

function before(session: Session, running: Running): number {
  const step = Math.max(0, running.step - 1);
  return isEmpty(session, running, step) ? step - 1 : step;
}

function isEmpty(session: Session, running: Running, step: number): boolean {
  return stepsOf(session)[step]?.type === 'choose' && optionsAt(session, running, step).length === 0;
}

function stepAt(session: Session, { step }: Running): Step {
  const steps = stepsOf(session);
  return steps[step] ?? steps[0];
}

function endedRun(session: Session, { elapsedMs, picked }: Running, finished: boolean): Ended {
  const asked = stepsOf(session).findIndex((step) => step.type === 'choose' && step.from === 'words');
  const emotion = EMOTION_IDS.find((id) => id === picked[asked]);
  return {
    exercise: session.exercise,
    length: secondsOf(wayOf(session)) ?? Math.round(elapsedMs / 1000),
    finished,
    ...(emotion !== undefined && { emotion }),
  };
}
