import type { Numbers } from './amount';

/** What may go into a summary, each ticked on its own. `outcomes`: left and continued. `boundaries`: with their names. */
export const SUMMARY_PARTS = ['pauses', 'outcomes', 'exercises', 'urge', 'goals', 'gaps', 'boundaries'] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];

export interface SummaryChoices {
  readonly parts: readonly SummaryPart[];
  readonly numbers: Numbers;
  /** How many days back, today included, 1 to 400. */
  readonly days: number;
  /** For how many days after it is made it may be looked at; `null`: without an end. */
  readonly expiresAfter: number | null;
}

export const FIRST_CHOICES: SummaryChoices = {
  parts: ['pauses', 'outcomes', 'exercises', 'urge', 'gaps'],
  numbers: 'exact',
  days: 30,
  expiresAfter: null,
};
