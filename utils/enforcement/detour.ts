import type { Rule } from './rule';
import { PRIORITY } from './rule-priority';

/** Where the settings cannot be read, "Continue" opens one host for a while: the person is never trapped. */
export interface Detour {
  readonly host: string;
  /** Unix time in milliseconds. */
  readonly until: number;
}

export function detourRules(detours: readonly Detour[]): Rule[] {
  return detours.map(({ host }) => ({
    priority: PRIORITY.letThrough,
    action: { type: 'allow' },
    condition: {
      requestDomains: [host],
      urlFilter: '|http',
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  }));
}
