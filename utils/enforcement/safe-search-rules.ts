import { isAtOrBelow } from '../boundary/address';
import { type SafeRule, safeSearchRules } from '../safe-search/safe-rules';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { Pass } from './pass';
import type { Rule } from './rule';
import { PRIORITY } from './rule-priority';

/**
 * The services' own filters, asked for with each request. What redirects stands below everything that leads to the pause, because a browser
 * follows one redirect alone; headers stand above everything, because what allows a page would take them off.
 */
export function lastingSafeRules(ids: readonly SafeSearchId[]): Rule[] {
  return safeSearchRules(ids).map((rule) =>
    withPriority(rule, rule.action.type === 'modifyHeaders' ? PRIORITY.headers : PRIORITY.safeSearch),
  );
}

/**
 * What allows a page takes the redirects off, too: so they stand once more above it.
 * @param open whether all of a host is open, though a boundary covers it
 */
export function passingSafeRules(
  ids: readonly SafeSearchId[],
  open: (host: string) => boolean,
  passes: readonly Pass[],
): Rule[] {
  const redirects = safeSearchRules(ids).filter(({ action }) => action.type === 'redirect');
  const overOpen = redirects.flatMap((rule) => onHosts(rule, open, PRIORITY.safeSearchOpen));
  const overPasses = passes.flatMap(({ tab, address }) => {
    const host = URL.parse(address)?.hostname ?? '';
    return redirects
      .flatMap((rule) => onHosts(rule, (domain) => isAtOrBelow(host, domain), PRIORITY.safeSearchPassed))
      .map((rule) => ({ ...rule, condition: { ...rule.condition, tabIds: [tab] } }));
  });
  return [...overOpen, ...overPasses];
}

function onHosts(rule: SafeRule, wanted: (host: string) => boolean, priority: number): Rule[] {
  const requestDomains = rule.condition.requestDomains.filter(wanted);
  if (requestDomains.length === 0) return [];
  const { action, condition } = withPriority(rule, priority);
  return [{ priority, action, condition: { ...condition, requestDomains } }];
}

function withPriority({ action, condition }: SafeRule, priority: number): Rule {
  return { priority, action, condition };
}
