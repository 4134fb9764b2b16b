import { browser } from 'wxt/browser';

/** Which hosts the browser lets Breakwater reach. */
export interface Access {
  /** Match patterns that are granted. */
  granted(): Promise<readonly string[]>;
  /** Asks the person; only inside the click that asked for it. */
  request(origins: readonly string[]): Promise<boolean>;
}

export const access: Access = {
  async granted() {
    return (await browser.permissions.getAll()).origins ?? [];
  },
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
};
