import type { BoundaryId } from '../boundary/boundary';

/** What can come of a pause. */
export type Outcome = 'left' | 'continued' | 'closed';

interface Stamp {
  /** 64 random bits in hexadecimal, made by the caller: the same event sent twice counts once. */
  readonly id: string;
  /** Unix time in milliseconds. */
  readonly at: number;
  /** Minutes east of UTC where and when it happened: UTC+2 is 120. */
  readonly offset: number;
}

/** A pause was shown. Its id is the pause's own. */
export interface ShownEvent extends Stamp {
  readonly type: 'shown';
  readonly boundary: BoundaryId;
}

/** What a person chose at a pause, or that they closed it without choosing. */
export interface OutcomeEvent extends Stamp {
  readonly type: Outcome;
  readonly boundary: BoundaryId;
  /** The id of the pause that this ended. */
  readonly pause: string;
  /** Whole seconds that the pause was the visible page. */
  readonly seconds: number;
  /** What brought it on, as told: one of the person's own triggers. */
  readonly trigger?: string;
  readonly exercise?: ExerciseDone;
  /** Strength of the urge as told first, 0 to 10. */
  readonly urge?: number;
  /** As told after the exercise. */
  readonly urgeAfter?: number;
  /** The word that was found for the feeling. */
  readonly emotion?: string;
}

/** An exercise that was done to its end, or begun and stopped. */
export interface ExerciseDone {
  readonly name: string;
  readonly finished: boolean;
  /** The length that was chosen, in seconds; absent in what the first version wrote. */
  readonly seconds?: number;
}

/** An exercise that was done on any day, without a pause. */
export interface PractisedEvent extends Stamp, Pick<OutcomeEvent, 'urge' | 'urgeAfter' | 'emotion'> {
  readonly type: 'practised';
  readonly exercise: ExerciseDone;
}

/** A look back at a pause at which the person went on, or that they did not want one. */
export interface LookedBackEvent extends Stamp, Pick<OutcomeEvent, 'trigger'> {
  readonly type: 'looked-back';
  readonly pause: string;
  readonly finished: boolean;
}

export type GapCause = 'off' | 'access' | 'update';

/** A time in which Breakwater could not see what happened; `at` is its beginning. */
export interface GapEvent extends Stamp {
  readonly type: 'gap';
  readonly cause: GapCause;
  /** Unix time in milliseconds. */
  readonly until: number;
  /** The boundary whose access was missing; absent where the gap was everywhere. */
  readonly boundary?: BoundaryId;
}

/** The most that a note holds, in UTF-16 units. */
export const NOTE_LENGTH = 1000;

/** What a note is about: a calendar day, `YYYY-MM-DD`, or a pause by its id. */
export type NoteAbout =
  | { readonly type: 'day'; readonly date: string }
  | { readonly type: 'pause'; readonly pause: string };

/** A person's own words. Of several notes about the same thing the latest counts. */
export interface NoteEvent extends Stamp {
  readonly type: 'note';
  readonly about: NoteAbout;
  /** Empty: the note is taken away. At most `NOTE_LENGTH` UTF-16 units. */
  readonly text: string;
}

export type JournalEvent = ShownEvent | OutcomeEvent | GapEvent | PractisedEvent | LookedBackEvent | NoteEvent;
