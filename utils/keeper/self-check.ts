import type { BoundaryId } from '../boundary/boundary';
import type { GapCause } from '../journal/event';

/** How one part of Breakwater stands: what should be beside what is. */
export interface Finding {
  readonly part: 'settings' | 'rules' | 'guard' | 'access' | 'private-windows' | 'journal';
  readonly state: 'good' | 'repairable' | 'needs-you' | 'note';
  /** How many there should be, and how many of them there are, where it is a matter of number. */
  readonly desired?: number;
  readonly actual?: number;
}

export interface OpenGap {
  readonly cause: GapCause;
  /** Unix time in milliseconds. */
  readonly from: number;
  readonly boundary?: BoundaryId;
}

export interface SelfCheck {
  readonly findings: readonly Finding[];
  /** Boundaries whose hosts the browser does not let Breakwater reach, and the match patterns to ask for. */
  readonly waiting: readonly { readonly boundary: BoundaryId; readonly origins: readonly string[] }[];
  readonly openGaps: readonly OpenGap[];
  /** Unix time in milliseconds of the last repair that changed something; `null` if there was none. */
  readonly lastRepair: number | null;
}
