import type { Boundary } from './boundary';
import type { DraftText } from './read-draft';
import { siteKey } from './site';

/**
 * Sites that another boundary holds already, with its name. One that holds at other hours, or after some free time, may well name the
 * same site; so only boundaries that hold without end count, and only for a draft that would, too.
 */
export function takenSites(others: readonly Boundary[], text: Pick<DraftText, 'when' | 'budget'>): Map<string, string> {
  const endless =
    text.when.hours === 'always' && text.when.from === '' && text.when.until === '' && text.budget === 'none';
  if (!endless) return new Map();
  return new Map(
    others
      .filter(({ when, budget }) => budget === null && when.spans === null && when.from === null && when.until === null)
      .flatMap(({ sites, name }) => sites.filter(({ exception }) => !exception).map((site) => [siteKey(site), name])),
  );
}
