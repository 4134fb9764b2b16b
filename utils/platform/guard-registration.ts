import { browser } from 'wxt/browser';
import type { GuardedHosts } from '../enforcement/guarded-hosts';
import { withoutTwinPatterns, withTwinPatterns } from './trailing-dot';

/** The one script that runs inside web pages, and on which hosts; no hosts take it away. */
export interface GuardRegistration {
  standing(): Promise<GuardedHosts>;
  apply(hosts: GuardedHosts): Promise<void>;
  /** Puts the guard into a page that was open before it was registered, or before this run of Breakwater. Does nothing where one stands. */
  join(tab: number): Promise<void>;
}

/** Registrations and files bear the same names: where pages are hidden until it is known, and where they are shown meanwhile. */
const IDS = { hidden: 'guard', shown: 'guard-shown' } as const;

export const guardRegistration: GuardRegistration = {
  async standing() {
    const scripts = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(IDS) });
    const matches = (id: string): readonly string[] =>
      withoutTwinPatterns(scripts.find((script) => script.id === id)?.matches ?? []);
    return { hidden: matches(IDS.hidden), shown: matches(IDS.shown) };
  },
  async apply({ hidden, shown }) {
    await register(IDS.hidden, hidden, {
      css: ['assets/guard.css'],
      // As the user's own style no page can outweigh it; Chromium does not know the choice and refuses it.
      ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }),
    });
    await register(IDS.shown, shown, hidden.length > 0 ? { excludeMatches: withTwinPatterns(hidden) } : {});
  },
  async join(tab) {
    // A page that takes no script, such as one of the browser's own errors, has nothing to hold either.
    await browser.scripting
      .executeScript({ target: { tabId: tab }, files: ['/guard-shown.js'], injectImmediately: true })
      .catch(() => undefined);
  },
};

async function register(id: string, matches: readonly string[], style: object): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches: withTwinPatterns(matches),
    js: [`/${id}.js`],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    ...style,
  };
  await (registered === undefined
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]));
}
