import type { BoundaryId } from '../boundary/boundary';
import type { ExerciseId } from '../exercise/exercise-id';

declare const triggerIdBrand: unique symbol;
declare const cardIdBrand: unique symbol;
declare const contactIdBrand: unique symbol;
declare const activityIdBrand: unique symbol;
declare const goalIdBrand: unique symbol;
export type TriggerId = string & { readonly [triggerIdBrand]: true };
export type CardId = string & { readonly [cardIdBrand]: true };
export type ContactId = string & { readonly [contactIdBrand]: true };
export type ActivityId = string & { readonly [activityIdBrand]: true };
export type GoalId = string & { readonly [goalIdBrand]: true };

/** The person's own words for a hard moment, as they lie in storage. */
export interface Plan {
  readonly version: typeof PLAN_VERSION;
  readonly triggers: readonly Trigger[];
  readonly cards: readonly Card[];
  readonly contacts: readonly Contact[];
  /** What fits into 5 to 15 minutes. */
  readonly activities: readonly Activity[];
  /** Shown at once in a hard moment. */
  readonly firstSteps: readonly string[];
  /** What the person would like for themselves. Shown at no pause. */
  readonly goals: readonly Goal[];
  /** Help numbers of the person's own, shown on the help page. */
  readonly numbers: readonly OwnNumber[];
  readonly exercises: {
    readonly pinned: ExerciseId | null;
    readonly off: readonly ExerciseId[];
    /** Words only: no body, motion or sound. */
    readonly plain: boolean;
  };
  readonly comfort: Comfort;
}

/** What brings an urge on, for example "Alone at night". */
export interface Trigger {
  readonly id: TriggerId;
  readonly text: string;
}

/** An if-then card. Tied to nothing, it fits always. */
export interface Card {
  readonly id: CardId;
  readonly if: string;
  readonly then: string;
  readonly triggers: readonly TriggerId[];
  readonly boundaries: readonly BoundaryId[];
}

export interface Contact {
  readonly id: ContactId;
  readonly name: string;
  readonly way: ContactWay;
}

/** `to`: a phone number, or an address for `mail`. */
export interface ContactWay {
  readonly type: 'call' | 'text' | 'mail';
  readonly to: string;
}

export interface Activity {
  readonly id: ActivityId;
  readonly text: string;
}

export interface Goal {
  readonly id: GoalId;
  readonly text: string;
  /** Reached. It stays, and can be on the way again. */
  readonly done: boolean;
}

/** The number tells one from another. */
export interface OwnNumber {
  readonly name: string;
  readonly number: string;
}

/** What the pause and its exercises may do beside words. */
export interface Comfort {
  /** The picture stands still. */
  readonly still: boolean;
  readonly sound: boolean;
  readonly vibration: boolean;
}

export const PLAN_VERSION = 2;
export const FIRST_PLAN: Plan = {
  version: PLAN_VERSION,
  triggers: [],
  cards: [],
  contacts: [],
  activities: [],
  firstSteps: [],
  goals: [],
  numbers: [],
  exercises: { pinned: null, off: [], plain: false },
  comfort: { still: false, sound: false, vibration: false },
};

export const MOST_TRIGGERS = 24;
export const MOST_CARDS = 100;
export const MOST_CONTACTS = 3;
export const MOST_ACTIVITIES = 30;
export const MOST_FIRST_STEPS = 5;
export const MOST_NUMBERS = 5;
export const MOST_GOALS = 20;
/** Of triggers, activities and first steps, in UTF-16 units as all lengths here. */
export const TEXT_LENGTH = 140;
/** As long as a summary holds, so that none is cut off in one. */
export const GOAL_LENGTH = 100;
/** Of each half of a card. */
export const CARD_LENGTH = 160;
export const CONTACT_NAME_LENGTH = 60;
export const PHONE_LENGTH = { least: 3, most: 32 } as const;
export const MAIL_LENGTH = 254;
