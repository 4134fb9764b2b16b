import type { BoundaryId } from '../boundary/boundary';
import type {
  ExerciseDone,
  GapCause,
  GapEvent,
  LookedBackEvent,
  Outcome,
  OutcomeEvent,
  PractisedEvent,
  ShownEvent,
} from './event';
import { idAt } from './id-words';
import type { Month } from './journal';
import { type Column, valueAt } from './table';

/** The events that one row of pauses stands for. */
export function pauseEvents({ words, pauses }: Month, row: number): (ShownEvent | OutcomeEvent)[] {
  const { columns, ids } = pauses;
  const id = idAt(ids.id, row);
  const boundary = (words.boundary[valueAt(columns.boundary, row) - 1] ?? '') as BoundaryId;
  const { at, offset } = stampOf(pauses, row);
  const shown: ShownEvent = { type: 'shown', id, at, offset, boundary };
  const type = words.outcome[valueAt(columns.outcome, row) - 1];
  const outcome: OutcomeEvent | null = isOutcome(type)
    ? {
        type,
        id: idAt(ids.outcomeId, row),
        at: valueAt(columns.outcomeAt, row),
        offset: valueAt(columns.outcomeOffset, row),
        boundary,
        pause: id,
        seconds: valueAt(columns.seconds, row),
        ...named('trigger', wordAt(words.trigger, columns.trigger, row)),
        ...named('exercise', exerciseOf(words.exercise, columns, row)),
        ...toldOf(words.emotion, columns, row),
      }
    : null;
  const wasShown = valueAt(columns.shown, row) === 1;
  return [...(wasShown ? [shown] : []), ...(outcome === null ? [] : [outcome])];
}

export function practisedEvent({ words, practised }: Month, row: number): PractisedEvent {
  const exercise = exerciseOf(words.exercise, practised.columns, row) ?? { name: '', finished: false };
  const stamp = { id: idAt(practised.ids.id, row), ...stampOf(practised, row) };
  return { type: 'practised', ...stamp, exercise, ...toldOf(words.emotion, practised.columns, row) };
}

/** `null` for a cause that only a newer Breakwater knows. */
export function gapEvent({ words, gaps }: Month, row: number): GapEvent | null {
  const cause = wordAt(words.cause, gaps.columns.cause, row);
  const boundary = wordAt(words.boundary, gaps.columns.boundary, row) as BoundaryId | undefined;
  if (cause !== 'off' && cause !== 'access' && cause !== 'update') return null;
  const until = valueAt(gaps.columns.until, row);
  const stamp = { id: idAt(gaps.ids.id, row), ...stampOf(gaps, row) };
  return { type: 'gap', ...stamp, cause: cause satisfies GapCause, until, ...named('boundary', boundary) };
}

export function lookedBackEvent({ words, looks }: Month, row: number): LookedBackEvent {
  const { columns, ids } = looks;
  return {
    type: 'looked-back',
    id: idAt(ids.id, row),
    ...stampOf(looks, row),
    pause: idAt(ids.pause, row),
    finished: valueAt(columns.finished, row) === 1,
    ...named('trigger', wordAt(words.trigger, columns.trigger, row)),
  };
}

type Columns<Name extends string> = Readonly<Record<Name, Column>>;

function stampOf(
  { columns }: { readonly columns: Columns<'at' | 'offset'> },
  row: number,
): { readonly at: number; readonly offset: number } {
  return { at: valueAt(columns.at, row), offset: valueAt(columns.offset, row) };
}

function wordAt(words: readonly string[], column: Column, row: number): string | undefined {
  return words[valueAt(column, row) - 1];
}

function exerciseOf(
  words: readonly string[],
  columns: Columns<'exercise' | 'finished' | 'exerciseSeconds'>,
  row: number,
): ExerciseDone | undefined {
  const name = wordAt(words, columns.exercise, row);
  if (name === undefined) return undefined;
  const seconds = valueAt(columns.exerciseSeconds, row);
  return { name, finished: valueAt(columns.finished, row) === 1, ...(seconds !== 0 && { seconds: seconds - 1 }) };
}

function toldOf(
  emotions: readonly string[],
  columns: Columns<'urge' | 'urgeAfter' | 'emotion'>,
  row: number,
): Pick<OutcomeEvent, 'urge' | 'urgeAfter' | 'emotion'> {
  const [urge, urgeAfter] = [valueAt(columns.urge, row), valueAt(columns.urgeAfter, row)];
  return {
    ...(urge !== 0 && { urge: urge - 1 }),
    ...(urgeAfter !== 0 && { urgeAfter: urgeAfter - 1 }),
    ...named('emotion', wordAt(emotions, columns.emotion, row)),
  };
}

function isOutcome(word: string | undefined): word is Outcome {
  return word === 'left' || word === 'continued' || word === 'closed';
}

/** Nothing where there is nothing. */
function named<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
