import { browser } from 'wxt/browser';
import { readAddress } from '../boundary/address';

export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly private: boolean;
}

/** The tabs of the browser, as far as granted hosts let Breakwater see them. */
export interface Tabs {
  /** Loaded tabs whose address the patterns match; tabs that the browser has put to sleep load through the rules anyway. */
  at(matches: readonly string[]): Promise<readonly OpenTab[]>;
  /** Ids of every open tab of private windows. */
  privateIds(): Promise<readonly number[]>;
  /** Goes to an address; in place of the present history entry where the browser can do that. */
  send(tab: number, url: string): Promise<void>;
  open(url: string): Promise<void>;
  /** A page of ours, in a tab of its own. */
  openOwn(path: string): Promise<void>;
  /** The host of the tab from which the person opened the popup, which lets Breakwater see it; `null` where it is no web page. */
  activeSite(): Promise<string | null>;
  /** Whether the tab can be heard. */
  isAudible(tab: number): Promise<boolean>;
  /** Shows a page that the guard's style hides. */
  reveal(tab: number): Promise<void>;
}

/** In the user's origin this outweighs the hiding style, wherever that stands; the page's root is shown as browsers show it. */
const SHOWN = ':root:not(#breakwater#breakwater#breakwater#breakwater#breakwater) { display: revert !important; }';

export const tabs: Tabs = {
  async at(matches) {
    if (matches.length === 0) return [];
    const found = await browser.tabs.query({ url: [...matches], discarded: false });
    return found.flatMap(({ id, url, incognito }) =>
      id === undefined || url === undefined ? [] : [{ id, url, private: incognito }],
    );
  },
  async privateIds() {
    const found = await browser.tabs.query({});
    return found.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
  },
  async send(tab, url) {
    await browser.tabs.update(tab, { url, ...(import.meta.env.FIREFOX && { loadReplace: true }) });
  },
  async open(url) {
    await browser.tabs.create({ url });
  },
  async openOwn(path) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') });
  },
  async activeSite() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url === undefined ? null : (readAddress(tab.url)?.host ?? null);
  },
  async isAudible(tab) {
    return (await browser.tabs.get(tab)).audible === true;
  },
  async reveal(tab) {
    await browser.scripting.insertCSS({ target: { tabId: tab }, origin: 'USER', css: SHOWN });
  },
};
