import {
  ALLOW_MINUTES,
  type BoundaryDraft,
  NAME_LENGTH,
  REASON_LENGTH,
  SITES_PER_BOUNDARY,
  WAIT_SECONDS,
} from './boundary';
import { readSites } from './read-sites';
import { siteKey } from './site';

/** The form's fields as typed. */
export interface DraftText {
  readonly name: string;
  readonly reason: string;
  readonly sites: string;
  readonly wait: string;
  readonly allow: string;
  readonly on: boolean;
}

export type DraftField = 'name' | 'reason' | 'sites' | 'wait' | 'allow';

export interface DraftProblem {
  readonly field: DraftField;
  readonly sentence: string;
}

export type DraftRead =
  | { readonly type: 'draft'; readonly draft: BoundaryDraft }
  | { readonly type: 'refused'; readonly problems: readonly DraftProblem[] };

/**
 * Reads the whole form, or says at which field what is wrong.
 * @param taken keys of the sites of other boundaries, with those boundaries' names
 */
export function readDraft(text: DraftText, taken: ReadonlyMap<string, string>): DraftRead {
  const sites = readSites(text.sites, taken, SITES_PER_BOUNDARY);
  const wait = readWhole(text.wait, WAIT_SECONDS);
  const allow = readWhole(text.allow, ALLOW_MINUTES);
  const name = tidyLine(text.name);
  const reason = tidyLine(text.reason);
  const paths = [...taken.keys(), ...(sites.type === 'sites' ? sites.sites.map(siteKey) : [])].filter((key) =>
    key.includes('/'),
  );
  const problems: DraftProblem[] = [
    ...(paths.length > MOST_PATHS
      ? [
          {
            field: 'sites' as const,
            sentence: `Browsers hold up to ${MOST_PATHS} paths in all. Name whole sites instead.`,
          },
        ]
      : []),
    ...(sites.type === 'refused'
      ? sites.problems.map(({ sentence }): DraftProblem => ({ field: 'sites', sentence }))
      : []),
    ...(wait === null
      ? [
          {
            field: 'wait' as const,
            sentence: `Write a whole number of seconds from ${WAIT_SECONDS.least} to ${WAIT_SECONDS.most}.`,
          },
        ]
      : []),
    ...(allow === null
      ? [
          {
            field: 'allow' as const,
            sentence: `Write a whole number of minutes from ${ALLOW_MINUTES.least} to ${ALLOW_MINUTES.most}.`,
          },
        ]
      : []),
    ...(name.length > NAME_LENGTH
      ? [{ field: 'name' as const, sentence: `Please keep the name to ${NAME_LENGTH} characters.` }]
      : []),
    ...(reason.length > REASON_LENGTH
      ? [
          {
            field: 'reason' as const,
            sentence: `Please keep the reason to ${REASON_LENGTH} characters. This has ${reason.length}.`,
          },
        ]
      : []),
  ];
  if (problems.length > 0 || sites.type === 'refused' || wait === null || allow === null)
    return { type: 'refused', problems };
  const [first] = sites.sites;
  const draft = {
    name: name === '' ? (first?.written ?? '').slice(0, NAME_LENGTH) : name,
    reason,
    sites: sites.sites,
    waitSeconds: wait,
    allowMinutes: allow,
    on: text.on,
  };
  return { type: 'draft', draft };
}

/** A browser takes 1000 rules with an expression; where paths and subdomains cross, one path needs several. */
const MOST_PATHS = 400;

function readWhole(text: string, { least, most }: { readonly least: number; readonly most: number }): number | null {
  const tidy = text.trim();
  if (!/^\d{1,6}$/.test(tidy)) return null;
  const value = Number(tidy);
  return value >= least && value <= most ? value : null;
}

function tidyLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
