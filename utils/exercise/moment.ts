import type { Step } from './exercise';
import type { Option } from './option';
import { optionsAt, type Running, type Session, stepsOf } from './session';

export interface Breath {
  readonly way: 'in' | 'out';
  /** Counted from 1. */
  readonly round: number;
  readonly rounds: number;
}

/** What a running exercise shows just now. */
export interface Moment {
  readonly step: Step;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly breath: Breath | null;
  readonly options: readonly Option[];
  /** What was chosen at an earlier step last: one of its options, or the id of an activity. */
  readonly answered: Option | string | null;
}

export function momentOf(session: Session, running: Running): Moment {
  const steps = stepsOf(session);
  const step = steps[running.step] ?? steps[0];
  return {
    step,
    number: running.step + 1,
    of: steps.length,
    breath: step.type === 'breathe' ? breathAt(step, running.stepMs) : null,
    options: optionsAt(session, running, running.step),
    answered: answered(session, running),
  };
}

/** How high the water stands, 0 to 1. */
export function levelOf(session: Session): number {
  return session.stage.type === 'running' ? momentOf(session, session.stage).step.level : 0;
}

function breathAt({ inSeconds, outSeconds, rounds }: Extract<Step, { type: 'breathe' }>, stepMs: number): Breath {
  const roundMs = (inSeconds + outSeconds) * 1000;
  return {
    way: stepMs % roundMs < inSeconds * 1000 ? 'in' : 'out',
    round: Math.floor(stepMs / roundMs) + 1,
    rounds,
  };
}

function answered(session: Session, running: Running): Moment['answered'] {
  for (let step = running.step - 1; step >= 0; step -= 1) {
    const id = running.picked[step];
    if (id !== undefined) return optionsAt(session, running, step).find((option) => option.id === id) ?? id;
  }
  return null;
}
