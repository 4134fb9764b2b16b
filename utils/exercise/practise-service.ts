import type { Answer, Request, RequestType } from '../messaging/protocol';
import { exerciseTold, NOTHING_TOLD, type Question, questionNow, type Telling, withUrge } from '../pause/asking';
import type { PauseId } from '../pause/pause-id';
import type { Comfort } from '../plan/plan';
import { type Cue, cueBetween } from './cue';
import type { ExerciseId } from './exercise-id';
import { type Ended, ended, newSession, nextSession, type Session, type SessionEvent } from './session';

/** An exercise on any day, without a pause. */
export interface PractiseShown {
  /** `null` until one is chosen. */
  readonly session: Session | null;
  readonly ended: Ended | null;
  readonly telling: Telling;
}

export interface PractiseActions {
  choose(exercise: ExerciseId): void;
  exercise(event: SessionEvent): void;
  tellUrge(urge: number): void;
  skip(question: Question): void;
}

interface PractiseParts {
  ask<Type extends RequestType>(request: Request<Type>): Promise<Answer<Type>>;
  /** Calls back with milliseconds in which the page was visible. */
  onTime(passed: (ms: number) => void): void;
  onDeparture(departed: () => void): void;
  newId(): PauseId;
  cue(cue: Cue, comfort: Comfort): void;
  readonly comfort: Comfort;
  readonly plain: boolean;
  readonly first: ExerciseId | null;
}

export function firstPractise(first: ExerciseId | null, plain: boolean): PractiseShown {
  return { session: first === null ? null : newSession(first, plain), ended: null, telling: NOTHING_TOLD };
}

/** Plays what is chosen. Each run is told once: when its second rating is given or passed by, when another begins, or when the page goes away. */
export function runPractise(parts: PractiseParts, show: (shown: PractiseShown) => void): PractiseActions {
  let shown = firstPractise(parts.first, parts.plain);
  /** Whether the run that is on, or the last one, was told. */
  let isTold = false;

  function update(change: Partial<PractiseShown>): void {
    shown = { ...shown, ...change };
    show(shown);
  }

  function tell(): void {
    const done = shown.session === null ? null : ended(shown.session);
    const { exercise, ...rest } = exerciseTold(shown.telling, done);
    if (exercise === undefined || isTold) return;
    isTold = true;
    void parts
      .ask({ type: 'exercise/practised', id: parts.newId(), told: { exercise, ...rest } })
      .catch(() => undefined);
  }

  function beginAnew(): void {
    tell();
    isTold = false;
    shown = { ...shown, ended: null, telling: NOTHING_TOLD };
  }

  function answered(telling: Telling): void {
    update({ telling });
    if (shown.ended !== null && questionNow(telling, shown.ended, false) === null) tell();
  }

  function exercised(event: SessionEvent): void {
    if (shown.session === null) return;
    const session = nextSession(shown.session, event);
    if (session === shown.session) return;
    const cue = cueBetween(shown.session, session);
    if (cue !== null) parts.cue(cue, parts.comfort);
    if (isOver(shown.session) && !isOver(session)) beginAnew();
    update({ session, ended: isOver(session) ? session.last : null });
  }

  parts.onTime((ms) => exercised({ type: 'tick', ms }));
  parts.onDeparture(tell);
  return {
    choose(exercise) {
      beginAnew();
      update({ session: newSession(exercise, parts.plain) });
    },
    exercise: exercised,
    tellUrge: (urge) => answered(withUrge(shown.telling, urge, shown.ended)),
    skip: (question) => answered({ ...shown.telling, skipped: [...shown.telling.skipped, question] }),
  };
}

function isOver({ stage }: Session): boolean {
  return stage.type === 'finished' || stage.type === 'stopped';
}
