import type { Boundary } from '../boundary/boundary';
import { MIRRORS } from '../mirror/mirrors';
import { wordPatterns } from '../words/word-patterns';
import type { Rule } from './rule';
import { PRIORITY } from './rule-priority';

/**
 * Rules for addresses of which only code can tell whether they are held: those with words in them, and mirrors of other sites. They send to
 * the check page, so their expressions may match more than is held, and never what a background that was asked would have to hold.
 */
export function askRules(boundaries: readonly Boundary[], checkPage: string): Rule[] {
  const words = boundaries.flatMap((boundary) => wordPatterns(boundary.words, boundary.wordScope));
  const mirrors = boundaries.some((boundary) => boundary.mirrors) ? MIRRORS : [];
  return [...words, ...mirrors].map(({ hosts, pattern }) => ({
    priority: PRIORITY.asked,
    action: { type: 'redirect', redirect: { regexSubstitution: `${checkPage}#\\0` } },
    condition: {
      ...(hosts !== null && { requestDomains: hosts }),
      regexFilter: pattern,
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  }));
}
