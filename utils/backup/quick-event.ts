import type { OutcomeEvent, ShownEvent } from '../journal/event';

/*
 * The same that `EVENT_LINES` asks of pauses and of what came of them, which are nearly all of a million lines; the schema takes several times as
 * long. Whatever is not just so is for the schema to judge, and to say what is wrong. A property test holds the two together.
 */

type Raw = Readonly<Record<string, unknown>>;

/** Whether a line, as JSON gave it, is surely such an event and nothing more. */
export function isPlainlyEvent(raw: object): raw is ShownEvent | OutcomeEvent {
  const line = raw as Raw;
  const type = line['type'];
  if (type === 'shown') return hasStamp(line) && Object.keys(line).length === 5;
  if (type !== 'left' && type !== 'continued' && type !== 'closed') return false;
  return (
    hasStamp(line) &&
    matches(line['pause'], ID) &&
    isWhole(line['seconds'], 0, 0xffff_ffff) &&
    Object.keys(line).length === 7 + toldOf(line)
  );
}

const ID = /^[0-9a-f]{16}$/;
const SHORT_ID = /^[\w-]{11}$/;
const NONE = Number.NaN;

function hasStamp(line: Raw): boolean {
  return (
    matches(line['id'], ID) &&
    isWhole(line['at'], 0, 8.64e15) &&
    isWhole(line['offset'], -1440, 1440) &&
    matches(line['boundary'], SHORT_ID)
  );
}

/** How many of the fields that may be there are; not a number where one of them is not as it should be. */
function toldOf({ trigger, exercise, urge, urgeAfter, emotion }: Raw): number {
  return (
    there(trigger, matches(trigger, SHORT_ID)) +
    there(exercise, isExercise(exercise)) +
    there(urge, isWhole(urge, 0, 10)) +
    there(urgeAfter, isWhole(urgeAfter, 0, 10)) +
    there(emotion, isName(emotion))
  );
}

function there(value: unknown, good: boolean): number {
  if (value === undefined) return 0;
  return good ? 1 : NONE;
}

function isExercise(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, finished, seconds } = value as Raw;
  const keys = seconds === undefined ? 2 : 3;
  return (
    isName(name) &&
    typeof finished === 'boolean' &&
    (seconds === undefined || isWhole(seconds, 0, 86_400)) &&
    Object.keys(value).length === keys
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1 && value.length <= 24;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
