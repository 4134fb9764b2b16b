import type { SafeMechanism, SafeSearchId, SafeService } from './safe-search';
import { SAFE_SERVICES } from './safe-services';

/** What a rule of `declarativeNetRequest` needs, but for its id and its priority. */
export interface SafeRule {
  readonly service: SafeSearchId;
  readonly action:
    | { readonly type: 'redirect'; readonly redirect: { readonly transform: SafeTransform } }
    | {
        readonly type: 'modifyHeaders';
        readonly requestHeaders: readonly [
          { readonly header: string; readonly operation: 'set'; readonly value: string },
        ];
      };
  readonly condition: {
    readonly requestDomains: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: false;
    readonly resourceTypes: readonly SafeResource[];
  };
}

export type SafeTransform =
  | {
      readonly queryTransform: {
        readonly removeParams: readonly [string];
        readonly addOrReplaceParams: readonly [{ readonly key: string; readonly value: string }];
      };
    }
  | { readonly host: string };

type SafeResource = 'main_frame' | 'sub_frame' | 'xmlhttprequest' | 'other';

/**
 * The rules that hold these services' filters on; one a service.
 *
 * None of them loops. A parameter is taken away wherever it stands and put at the end: done again, that changes nothing, and a rule that would lead to the same address
 * does not redirect (MDN, "Redirect"; seen in Chromium 156). A second one of the same name, `safe=active&safe=off`, goes too. A host leads to one that
 * its own rule leaves out. Headers do not redirect.
 *
 * For whoever gives them priorities, as seen in Chromium 156: of an extension's rules that match, only the one of highest priority redirects, and the address that it led to
 * is not redirected again. So these must stand below every rule that leads to the pause, or a search that is held would only be filtered. And an "allow" rule above them
 * switches them off, headers included, so an allowance on a search engine needs them once more above it.
 */
export function safeSearchRules(ids: readonly SafeSearchId[]): SafeRule[] {
  return chosen(ids).map((service) => ({
    service: service.id,
    action: actionOf(service.mechanism),
    condition: conditionOf(service),
  }));
}

/** The match patterns that these services' rules need access to. */
export function safeSearchOrigins(ids: readonly SafeSearchId[]): string[] {
  return [...new Set(chosen(ids).flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`)))];
}

function chosen(ids: readonly SafeSearchId[]): SafeService[] {
  return SAFE_SERVICES.filter(
    ({ id }) => ids.includes(id) && !(id === 'youtube-moderate' && ids.includes('youtube-strict')),
  );
}

function actionOf(mechanism: SafeMechanism): SafeRule['action'] {
  switch (mechanism.type) {
    case 'parameter': {
      const { name, value } = mechanism;
      const queryTransform = { removeParams: [name], addOrReplaceParams: [{ key: name, value }] } as const;
      return { type: 'redirect', redirect: { transform: { queryTransform } } };
    }
    case 'host':
      return { type: 'redirect', redirect: { transform: { host: mechanism.to } } };
    case 'header':
      return {
        type: 'modifyHeaders',
        requestHeaders: [{ header: mechanism.name, operation: 'set', value: mechanism.value }],
      };
  }
}

function conditionOf({ hosts, mechanism }: SafeService): SafeRule['condition'] {
  const any = { requestDomains: hosts, isUrlFilterCaseSensitive: false } as const;
  if (mechanism.type === 'header') {
    // What a page fetches counts too: YouTube goes from video to video without a navigation.
    return { ...any, regexFilter: '^.*$', resourceTypes: ['main_frame', 'sub_frame', 'xmlhttprequest', 'other'] };
  }
  return {
    ...any,
    ...(mechanism.type === 'host' && { excludedRequestDomains: [mechanism.to] }),
    regexFilter: `^https?://[^/?#]+${mechanism.pathPattern}`,
    resourceTypes: ['main_frame'],
  };
}
