import type { Amount, Numbers, UrgeAmount } from './amount';
import type { CardText } from './card';

export const SUMMARY_FORMAT = 'breakwater-summary';
export const SUMMARY_VERSION = 1;

/**
 * What a partner is shown, and nothing else. What was not ticked is absent: absent is "not shared", never zero.
 * The same for the preview, for what is sealed, and for what the partner's page shows.
 */
export interface SummaryBody {
  /** Local calendar days, `YYYY-MM-DD`, both included. */
  readonly period: { readonly from: string; readonly until: string };
  readonly numbers: Numbers;
  readonly totals: SummaryCounts;
  /** Earliest first, each day of the period once that the record reaches back to. */
  readonly days: readonly SummaryDay[];
  /** Most done first. Names are the exercises' ids; another version may know others. */
  readonly exercises?: readonly SummaryExercise[];
  /** Means over what was told before and after an exercise; `null` where nothing was. */
  readonly urge?: { readonly before: UrgeAmount; readonly after: UrgeAmount } | null;
  readonly goals?: readonly { readonly text: string; readonly done: boolean }[];
  /** Days of which a part could not be seen. */
  readonly gaps?: readonly string[];
  readonly boundaries?: readonly SummaryBoundary[];
  /** One line in the person's own words. */
  readonly note?: string;
  /** Last day on which the person would like it to be looked at, `YYYY-MM-DD`: a request. `null`: none. */
  readonly expires: string | null;
  /** When it was made: RFC 3339 in UTC with whole seconds, `2026-11-24T21:00:00Z`. */
  readonly created: string;
  /** Where the days are days: a name of the IANA time zone database. */
  readonly timezone: string;
}

export interface SummaryCounts {
  readonly pauses?: Amount;
  readonly left?: Amount;
  readonly continued?: Amount;
}

export interface SummaryDay extends SummaryCounts {
  readonly date: string;
}

export interface SummaryExercise {
  readonly name: string;
  readonly done: Amount;
}

export interface SummaryBoundary extends SummaryCounts {
  readonly name: string;
}

/** Whom it is for, and where it stands in the row of what was sent. */
export interface SummaryAddress {
  /** 16 random bytes in hexadecimal: one row of summaries for one partner. */
  readonly feed: string;
  /** Counts from 1 what was sent. */
  readonly sequence: number;
  /** SHA-256 of the payload before this one, in hexadecimal; `null` for the first. */
  readonly previous: string | null;
  /** `null`: for somebody without a card, in a file for a passphrase. */
  readonly to: CardText | null;
  readonly from: CardText;
}

/** The signed payload. */
export interface Summary extends SummaryBody, SummaryAddress {
  readonly format: typeof SUMMARY_FORMAT;
  readonly version: typeof SUMMARY_VERSION;
}

/** The payload's own fields, with an address. */
export function addressed(body: SummaryBody, address: SummaryAddress): Summary {
  return { format: SUMMARY_FORMAT, version: SUMMARY_VERSION, ...address, ...body };
}

/** Without the address: what is shown and kept. */
export function bodyOf(summary: Summary): SummaryBody {
  const {
    format: _format,
    version: _version,
    feed: _feed,
    sequence: _,
    previous: __,
    to: _to,
    from: _from,
    ...body
  } = summary;
  return body;
}
