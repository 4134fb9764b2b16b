import type { Rule } from './rule';

/** Where the settings cannot be read, "Continue" opens one host for a while: the person is never trapped. */
export interface Detour {
  readonly host: string;
  /** Unix time in milliseconds. */
  readonly until: number;
}

/** Outweighs every rule of every layer. */
const ABOVE_ALL = 1_000_000;

export function detourRules(detours: readonly Detour[]): Rule[] {
  return detours.map(({ host }) => ({
    priority: ABOVE_ALL,
    action: { type: 'allow' },
    condition: {
      requestDomains: [host],
      regexFilter: '^https?://.*$',
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
    },
  }));
}
