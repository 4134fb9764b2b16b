/** The part of a `declarativeNetRequest` rule that Breakwater uses; ids are given when it is put in place. */
export interface Rule {
  readonly priority: number;
  readonly action:
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
    | { readonly type: 'allow' };
  readonly condition: {
    readonly requestDomains: readonly string[];
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: false;
    readonly resourceTypes: readonly ['main_frame'];
    readonly tabIds?: readonly number[];
  };
}

export interface NumberedRule extends Rule {
  readonly id: number;
}

/** Rules that mean the same have the same key, whatever order the browser hands their parts back in. */
export function ruleKey(rule: Rule): string {
  const { priority, action, condition } = rule;
  const { requestDomains, regexFilter, tabIds } = condition;
  const target = action.type === 'redirect' ? action.redirect.regexSubstitution : '';
  return JSON.stringify([
    priority,
    action.type,
    target,
    regexFilter,
    [...requestDomains].sort(),
    tabIds === undefined ? [] : [...tabIds].sort((a, b) => a - b),
  ]);
}
