import type { SafeTransform } from '../safe-search/safe-rules';

/** The part of a `declarativeNetRequest` rule that Breakwater uses; ids are given when it is put in place. */
export interface Rule {
  readonly priority: number;
  readonly action: RuleAction;
  readonly condition: RuleCondition;
}

export type RuleAction =
  | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
  | { readonly type: 'redirect'; readonly redirect: { readonly transform: SafeTransform } }
  | { readonly type: 'modifyHeaders'; readonly requestHeaders: readonly HeaderSet[] }
  | { readonly type: 'allow' };

export interface HeaderSet {
  readonly header: string;
  readonly operation: 'set';
  readonly value: string;
}

export interface RuleCondition {
  /** These hosts and all below them; absent means every host. */
  readonly requestDomains?: readonly string[];
  readonly excludedRequestDomains?: readonly string[];
  /** Exactly one of the two. An expression in RE2, or a filter in the browser's own short form; in either case of letters. */
  readonly regexFilter?: string;
  readonly urlFilter?: string;
  readonly isUrlFilterCaseSensitive: false;
  readonly resourceTypes: readonly ResourceType[];
  readonly tabIds?: readonly number[];
}

/** A page of its own, one inside another page's frame or `<object>`, or what a page fetches. */
export type ResourceType = 'main_frame' | 'sub_frame' | 'object' | 'xmlhttprequest' | 'other';

/** A page inside another one, by `<iframe>`, `<object>` or `<embed>`. What is sent to the pause stays empty, for the pause refuses to stand in one. */
export const FRAMES = ['sub_frame', 'object'] as const;
export const PAGES_AND_FRAMES = ['main_frame', ...FRAMES] as const;

export interface NumberedRule extends Rule {
  readonly id: number;
}

/** Rules that mean the same have the same key, whatever order the browser hands their parts back in. */
export function ruleKey({ priority, action, condition }: Rule): string {
  const { requestDomains, excludedRequestDomains, regexFilter, urlFilter, resourceTypes, tabIds } = condition;
  return JSON.stringify([
    priority,
    actionKey(action),
    regexFilter ?? '',
    urlFilter ?? '',
    [...(requestDomains ?? [])].sort(),
    [...(excludedRequestDomains ?? [])].sort(),
    [...resourceTypes].sort(),
    [...(tabIds ?? [])].sort((a, b) => a - b),
  ]);
}

function actionKey(action: RuleAction): readonly unknown[] {
  switch (action.type) {
    case 'allow':
      return [];
    case 'modifyHeaders':
      return action.requestHeaders.map(({ header, value }) => [header, value]);
    case 'redirect': {
      if ('regexSubstitution' in action.redirect) return [action.redirect.regexSubstitution];
      const { transform } = action.redirect;
      if ('host' in transform) return [transform.host];
      const { removeParams, addOrReplaceParams } = transform.queryTransform;
      return [removeParams, addOrReplaceParams.map(({ key, value }) => [key, value])];
    }
  }
}
