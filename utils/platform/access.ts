import { browser } from 'wxt/browser';
import { withoutTwinPatterns, withTwinPatterns } from './trailing-dot';

/** Which hosts the browser lets Breakwater reach. */
export interface Access {
  /** Match patterns that are granted. */
  granted(): Promise<readonly string[]>;
  /** Asks the person; only inside the click that asked for it. */
  request(origins: readonly string[]): Promise<boolean>;
  /** Gives back access that nothing needs any more; what the browser holds on to stays. */
  release(origins: readonly string[]): Promise<void>;
  onChange(changed: () => void, signal: AbortSignal): void;
}

export const access: Access = {
  async granted() {
    return withoutTwinPatterns((await browser.permissions.getAll()).origins ?? []);
  },
  request: (origins) => browser.permissions.request({ origins: withTwinPatterns(origins) }),
  async release(origins) {
    await browser.permissions.remove({ origins: withTwinPatterns(origins) }).catch(() => undefined);
  },
  onChange(changed, signal) {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(changed);
      signal.addEventListener('abort', () => event.removeListener(changed));
    }
  },
};
