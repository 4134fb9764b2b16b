import { browser } from 'wxt/browser';

/** Address of a page of ours. */
export function pageAddress(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}

export const ownId = (): string => browser.runtime.id;
export const ownOrigin = (): string => new URL(browser.runtime.getURL('/')).origin;
/** Whether this page stands in a private window. Chromium runs a second background for those; Firefox has one for all. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext;
/** Whether the person lets Breakwater work in private windows. */
export const mayEnterPrivateWindows = (): Promise<boolean> => browser.extension.isAllowedIncognitoAccess();
