import type { Site } from './site';

declare const boundaryIdBrand: unique symbol;
/** Random, so that it says nothing about what it stands for: it is all that the journal ever holds of a boundary. */
export type BoundaryId = string & { readonly [boundaryIdBrand]: true };

/** What a person set for themselves. */
export interface Boundary {
  readonly id: BoundaryId;
  /** The person's own label; where they gave none, the first site as written. */
  readonly name: string;
  /** Their own reason, one line, shown at the pause; may be empty. */
  readonly reason: string;
  /** At least one that is not an exception. */
  readonly sites: readonly Site[];
  /** How long "Continue" waits, in whole seconds. */
  readonly waitSeconds: number;
  /** How long the whole boundary is open after "Continue", in whole minutes; 0 means this page once. */
  readonly allowMinutes: number;
  readonly on: boolean;
}

/** What the form holds: a boundary that has no id until it is kept. */
export type BoundaryDraft = Omit<Boundary, 'id'>;

export const WAIT_SECONDS = { least: 0, usual: 20, most: 900 } as const;
export const ALLOW_MINUTES = { least: 0, usual: 10, most: 240 } as const;
export const NAME_LENGTH = 80;
export const REASON_LENGTH = 200;
export const SITES_PER_BOUNDARY = 500;
export const BOUNDARIES = 1000;
