import { browser } from 'wxt/browser';
import { withoutTwinPatterns, withTwinPatterns } from './trailing-dot';

/** The one script that runs inside web pages, and on which hosts. Match patterns; an empty list takes it away. */
export interface GuardRegistration {
  standing(): Promise<readonly string[]>;
  apply(matches: readonly string[]): Promise<void>;
  /** Puts the guard into a page that was open before it was registered, or before this run of Breakwater. Does nothing where one stands. */
  join(tab: number): Promise<void>;
}

const GUARD = 'guard';
const SCRIPT = '/guard.js';

export const guardRegistration: GuardRegistration = {
  async standing() {
    const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
    return withoutTwinPatterns(scripts[0]?.matches ?? []);
  },
  async apply(matches) {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
    if (matches.length === 0) {
      if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [GUARD] });
      return;
    }
    const script = {
      id: GUARD,
      matches: withTwinPatterns(matches),
      js: [SCRIPT],
      css: ['assets/guard.css'],
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
      // As the user's own style no page can outweigh it; Chromium does not know the choice and refuses it.
      ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }),
    };
    await (registered === undefined
      ? browser.scripting.registerContentScripts([script])
      : browser.scripting.updateContentScripts([script]));
  },
  async join(tab) {
    // A page that takes no script, such as one of the browser's own errors, has nothing to hold either.
    await browser.scripting
      .executeScript({ target: { tabId: tab }, files: [SCRIPT], injectImmediately: true })
      .catch(() => undefined);
  },
};
