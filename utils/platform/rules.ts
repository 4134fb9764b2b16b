import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { NumberedRule } from '../enforcement/rule';
import type { RuleDifference } from '../enforcement/rule-difference';
import { withoutTwinDomains, withTwinDomains } from './trailing-dot';

/** The browser's own rules: `lasting` ones survive its restart, `passing` ones do not. */
export interface RuleBook {
  standing(kind: RuleKind): Promise<readonly NumberedRule[]>;
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
        ? await declarativeNetRequest.getDynamicRules()
        : await declarativeNetRequest.getSessionRules();
    return rules.map(toNumberedRule);
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

function toNumberedRule({ id, priority, action, condition }: BrowserRule): NumberedRule {
  return {
    id,
    priority: priority ?? 1,
    action:
      action.type === 'redirect'
        ? { type: 'redirect', redirect: { regexSubstitution: action.redirect?.regexSubstitution ?? '' } }
        : { type: 'allow' },
    condition: {
      requestDomains: withoutTwinDomains(condition.requestDomains ?? []),
      regexFilter: condition.regexFilter ?? '',
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
      ...(condition.tabIds !== undefined && condition.tabIds !== null && { tabIds: condition.tabIds }),
    },
  };
}

function toBrowserRule({ id, priority, action, condition }: NumberedRule): BrowserRule {
  const { requestDomains, tabIds, resourceTypes, ...same } = condition;
  return {
    id,
    priority,
    action,
    condition: {
      ...same,
      requestDomains: withTwinDomains(requestDomains),
      resourceTypes: [...resourceTypes],
      ...(tabIds !== undefined && { tabIds: [...tabIds] }),
    },
  };
}
