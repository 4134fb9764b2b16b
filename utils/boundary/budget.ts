/** What is free before a boundary holds. */
export type Budget =
  | {
      readonly type: 'time';
      readonly minutes: number;
      /** From local midnight, or from Monday's. */
      readonly per: 'day' | 'week';
      /** Whether time counts in which a page can be heard and not seen, too. */
      readonly audible: boolean;
    }
  /** A day. */
  | { readonly type: 'openings'; readonly count: number };

/** The wait grows by so much with each "Continue" of a day, and never beyond the most. Seconds. */
export interface StepUp {
  readonly seconds: number;
  readonly mostSeconds: number;
}

export const BUDGET_MINUTES = { day: { least: 1, most: 720 }, week: { least: 1, most: 5040 } } as const;
export const BUDGET_OPENINGS = { least: 1, most: 100 } as const;
export const STEP_UP_SECONDS = { least: 1, most: 300 } as const;
