import { type BoundaryDraft, LISTS_PER_BOUNDARY, SITES_PER_BOUNDARY } from '../boundary/boundary';
import { type Site, siteKey } from '../boundary/site';
import { WORDS_PER_BOUNDARY, type Word } from '../words/word';
import { looseningFields, siteContains } from './loosens';

/** A change of a boundary, taken apart. */
export interface TakenApart {
  /** What may hold at once: as strict as before and as after. */
  readonly now: BoundaryDraft;
  /** The fields that loosen it; `null` where none does. */
  readonly later: Partial<BoundaryDraft> | null;
}

export function takeApart(before: BoundaryDraft, after: BoundaryDraft): TakenApart {
  const loosening = looseningFields(before, after);
  if (loosening.length === 0) return { now: after, later: null };
  const pick = (draft: BoundaryDraft): Partial<BoundaryDraft> =>
    Object.fromEntries(loosening.map((field) => [field, draft[field]]));
  const united: Partial<BoundaryDraft> = {
    ...(loosening.includes('sites') && { sites: bothSites(before.sites, after.sites) }),
    ...(loosening.includes('words') && { words: bothWords(before.words, after.words) }),
    ...(loosening.includes('lists') && { lists: bothLists(before.lists, after.lists) }),
  };
  return { now: { ...after, ...pick(before), ...united }, later: pick(after) };
}

function bothSites(before: readonly Site[], after: readonly Site[]): readonly Site[] {
  const within = (site: Site, others: readonly Site[]): boolean =>
    others.some((each) => each.exception === site.exception && siteContains(each, site));
  const left = before.filter((site) => !site.exception || within(site, after));
  const added = after.filter(
    (site) => site.exception === within(site, before) && !left.some((each) => siteKey(each) === siteKey(site)),
  );
  return left.length + added.length > SITES_PER_BOUNDARY ? before : [...left, ...added];
}

function bothWords(before: readonly Word[], after: readonly Word[]): readonly Word[] {
  const has = (words: readonly Word[], { text, exception }: Word): boolean =>
    words.some((word) => word.text === text && word.exception === exception);
  const added = after.filter((word) => !word.exception && !has(before, word));
  const left = before.filter((word) => !word.exception || has(after, word));
  return left.length + added.length > WORDS_PER_BOUNDARY ? before : [...left, ...added];
}

function bothLists(before: BoundaryDraft['lists'], after: BoundaryDraft['lists']): BoundaryDraft['lists'] {
  const all = [...new Set([...before, ...after])];
  return all.length > LISTS_PER_BOUNDARY ? before : all;
}
