import type { Ended } from '../exercise/session';
import type { OutcomeTold } from '../messaging/protocol';
import type { TriggerId } from '../plan/plan';

/** What the person told of themselves at a pause. Nothing of it has to be told. */
export interface Telling {
  /** 0 to 10. */
  readonly urge: number | null;
  /** After an exercise, 0 to 10. */
  readonly urgeAfter: number | null;
  readonly trigger: TriggerId | null;
  /** Questions that they passed by. */
  readonly skipped: readonly Question[];
}

export type Question = 'urge' | 'urge-after' | 'trigger';

export const NOTHING_TOLD: Telling = { urge: null, urgeAfter: null, trigger: null, skipped: [] };

/**
 * The one question to ask now; `null` where there is none left. The first rating comes before the exercise, and the second one after it, so that
 * what is told after an exercise never stands as what was before it; how strong an urge is says more than what brought it on, so it is asked first.
 * @param ended the exercise that was done here, if one was @param asksTrigger whether there is anything to choose from
 */
export function questionNow(telling: Telling, ended: Ended | null, asksTrigger: boolean): Question | null {
  const { urge, urgeAfter, trigger, skipped } = telling;
  const open = (question: Question, told: unknown): boolean => told === null && !skipped.includes(question);
  if (ended === null && open('urge', urge)) return 'urge';
  const ratesAtAll = urge !== null || !skipped.includes('urge');
  if (ended !== null && ratesAtAll && open('urge-after', urgeAfter)) return 'urge-after';
  return asksTrigger && open('trigger', trigger) ? 'trigger' : null;
}

/** What is told once an exercise was done is after it, also where nothing was told before; a number told anew corrects the one that stood there. */
export function withUrge(telling: Telling, urge: number, ended: Ended | null): Telling {
  return ended === null ? { ...telling, urge } : { ...telling, urgeAfter: urge };
}

/** How the second rating stands to the first. */
export function changeOf({ urge, urgeAfter }: Telling): 'lower' | 'same' | 'higher' | null {
  if (urge === null || urgeAfter === null) return null;
  return urgeAfter < urge ? 'lower' : urgeAfter > urge ? 'higher' : 'same';
}

export function toldOf(seconds: number, telling: Telling, ended: Ended | null): OutcomeTold {
  const { urge, urgeAfter, trigger } = telling;
  return { seconds, ...(trigger !== null && { trigger }), ...exerciseTold({ urge, urgeAfter }, ended) };
}

/** What is told of an exercise, at a pause or without one. */
export function exerciseTold(
  { urge, urgeAfter }: Pick<Telling, 'urge' | 'urgeAfter'>,
  ended: Ended | null,
): Pick<OutcomeTold, 'exercise' | 'urge' | 'urgeAfter' | 'emotion'> {
  return {
    ...(ended !== null && { exercise: { name: ended.exercise, finished: ended.finished, seconds: ended.length } }),
    ...(ended?.emotion !== undefined && { emotion: ended.emotion }),
    ...(urge !== null && { urge }),
    ...(urgeAfter !== null && { urgeAfter }),
  };
}
