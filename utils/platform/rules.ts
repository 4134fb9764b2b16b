import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { LIST_RULES_FROM } from '../enforcement/list-rules';
import type { NumberedRule, ResourceType, RuleAction } from '../enforcement/rule';
import type { RuleDifference } from '../enforcement/rule-difference';
import { withoutTwinDomains, withTwinDomains } from './trailing-dot';

/** The browser's own rules: `lasting` ones survive its restart, `passing` ones do not. */
export interface RuleBook {
  /** Those of lists, which are long, are not among them. */
  standing(kind: RuleKind): Promise<readonly NumberedRule[]>;
  /** The hosts that a lasting rule names, a list's too; with half a million it takes its time. */
  domainsOf(rule: number): Promise<readonly string[]>;
  /** One step: either all of it holds afterwards or nothing has changed. */
  apply(kind: RuleKind, difference: RuleDifference): Promise<void>;
  /** Whether the browser can hold this expression within its memory. */
  canHold(regexFilter: string): Promise<boolean>;
}

export type RuleKind = 'lasting' | 'passing';
type BrowserRule = Browser.declarativeNetRequest.Rule;

export const ruleBook: RuleBook = {
  async standing(kind) {
    const { declarativeNetRequest } = browser;
    const rules =
      kind === 'lasting'
        ? await declarativeNetRequest.getDynamicRules({ ruleIds: OWN_IDS })
        : await declarativeNetRequest.getSessionRules();
    return rules.filter(({ id }) => kind === 'passing' || id < LIST_RULES_FROM).map(toNumberedRule);
  },
  async domainsOf(rule) {
    const [found] = await browser.declarativeNetRequest.getDynamicRules({ ruleIds: [rule] });
    return found?.condition.requestDomains ?? [];
  },
  async apply(kind, { removeRuleIds, addRules }) {
    const update = { removeRuleIds: [...removeRuleIds], addRules: addRules.map(toBrowserRule) };
    const { declarativeNetRequest } = browser;
    await (kind === 'lasting'
      ? declarativeNetRequest.updateDynamicRules(update)
      : declarativeNetRequest.updateSessionRules(update));
  },
  async canHold(regexFilter) {
    const { isSupported } = await browser.declarativeNetRequest.isRegexSupported({
      regex: regexFilter,
      isCaseSensitive: false,
      requireCapturing: true,
    });
    return isSupported;
  },
};

/** A browser takes 5000 lasting rules that redirect; the few of lists are numbered far above. */
const OWN_IDS = Array.from({ length: 5000 }, (_, index) => index + 1);

function toNumberedRule({ id, priority, action, condition }: BrowserRule): NumberedRule {
  const { requestDomains, excludedRequestDomains, regexFilter, urlFilter, resourceTypes, tabIds } = condition;
  return {
    id,
    priority: priority ?? 1,
    action: toAction(action),
    condition: {
      ...(isGiven(requestDomains) && { requestDomains: withoutTwinDomains(requestDomains) }),
      ...(isGiven(excludedRequestDomains) && { excludedRequestDomains: withoutTwinDomains(excludedRequestDomains) }),
      ...(isGiven(regexFilter) && { regexFilter }),
      ...(isGiven(urlFilter) && { urlFilter }),
      isUrlFilterCaseSensitive: false,
      resourceTypes: (resourceTypes ?? []) as readonly ResourceType[],
      ...(isGiven(tabIds) && { tabIds }),
    },
  };
}

/** What stands was put there by some version of ours; anything else becomes a rule that is like none of ours, and is taken away. */
function toAction({ type, redirect, requestHeaders }: BrowserRule['action']): RuleAction {
  if (type === 'modifyHeaders') {
    const headers = (requestHeaders ?? []).map(({ header, value }) => ({
      header,
      operation: 'set' as const,
      value: value ?? '',
    }));
    return { type, requestHeaders: headers };
  }
  if (type !== 'redirect') return { type: 'allow' };
  const transform = redirect?.transform;
  if (!isGiven(transform)) return { type, redirect: { regexSubstitution: redirect?.regexSubstitution ?? '' } };
  const [removed] = transform.queryTransform?.removeParams ?? [];
  const [added] = transform.queryTransform?.addOrReplaceParams ?? [];
  if (removed === undefined || added === undefined)
    return { type, redirect: { transform: { host: transform.host ?? '' } } };
  const { key, value } = added;
  return {
    type,
    redirect: { transform: { queryTransform: { removeParams: [removed], addOrReplaceParams: [{ key, value }] } } },
  };
}

/** Firefox says `null` for what a rule does not name. */
function isGiven<Value>(value: Value | undefined | null): value is Value {
  return value !== undefined && value !== null;
}

/** The browser's types want lists that may be changed, and changes none of ours. */
function toBrowserRule({ id, priority, action, condition }: NumberedRule): BrowserRule {
  const { requestDomains, excludedRequestDomains } = condition;
  const rule = {
    id,
    priority,
    action,
    condition: {
      ...condition,
      // A list's names have no twins in Firefox: twice as many would take twice as long, and the guard finds those with a dot.
      ...(requestDomains !== undefined && id < LIST_RULES_FROM && { requestDomains: withTwinDomains(requestDomains) }),
      ...(excludedRequestDomains !== undefined && { excludedRequestDomains: withTwinDomains(excludedRequestDomains) }),
    },
  };
  return rule as unknown as BrowserRule;
}
