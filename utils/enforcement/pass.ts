import type { Rule } from './rule';
import { PRIORITY } from './rule-priority';

/** A rule held an address that nothing holds: it knows less than the background. So this tab may load it. */
export interface Pass {
  readonly tab: number;
  readonly address: string;
  /** Unix time in milliseconds. */
  readonly until: number;
}

/** A page that was let through has this long to load. */
export const PASS_LASTS_MS = 20_000;

/** `^` stands for the end of the address, or for what begins a fragment; the guard looks at what else it may let through. */
export function passRules(passes: readonly Pass[]): Rule[] {
  return passes.map(({ tab, address }) => ({
    priority: PRIORITY.letThrough,
    action: { type: 'allow' },
    condition: {
      urlFilter: `|${address.split('#')[0]}^`,
      isUrlFilterCaseSensitive: false,
      resourceTypes: ['main_frame'],
      tabIds: [tab],
    },
  }));
}
