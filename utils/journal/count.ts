import type { BoundaryId } from '../boundary/boundary';
import type { GapCause, Outcome } from './event';

/** Local calendar days, `YYYY-MM-DD`, both included; `null`: without an end. */
export interface DayRange {
  readonly from: string | null;
  readonly until: string | null;
}

export interface Tally {
  readonly pauses: number;
  readonly left: number;
  readonly continued: number;
  /** Closed without choosing. */
  readonly closed: number;
}

export interface BoundaryCount extends Tally {
  readonly boundary: BoundaryId;
}

export interface DayCount extends Tally {
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Why part of the day could not be seen; empty where nothing is missing. */
  readonly gaps: readonly GapCause[];
}

export interface WeekCount extends Tally {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly gaps: readonly GapCause[];
}

export interface ExerciseCount {
  readonly exercise: string;
  /** Begun, at a pause or without one. */
  readonly done: number;
  readonly finished: number;
  /** How many were rated before and after; the means are over these. */
  readonly rated: number;
  /** Mean urge from 0 to 10; `null` where none was rated. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface TriggerCount extends Tally {
  /** Its id in the plan. */
  readonly trigger: string;
}

/** One pause of a day that is looked at closely. */
export interface PauseRow {
  readonly id: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly boundary: BoundaryId;
  readonly outcome: Outcome | null;
  /** Whole seconds that the pause was the visible page; 0 without an outcome. */
  readonly seconds: number;
  readonly trigger?: string;
  readonly exercise?: string;
  /** 0 to 10. */
  readonly urge?: number;
  readonly urgeAfter?: number;
  readonly emotion?: string;
}
