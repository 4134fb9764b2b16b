import { browser } from 'wxt/browser';
import { whenExitAsked } from '../exit/when-exit-asked';
import { isPrivate, ownOrigin } from './extension';

/** Lets this page be left at once. Needs no background. */
export function offerQuickExit(): void {
  whenExitAsked(window, () => void exitQuickly());
}

/**
 * A new tab comes to the front, and every tab with a page of ours goes, in all windows of the same kind, ordinary or private. The browser
 * tells the addresses of our own pages without a permission, also of those it has put to sleep; where it tells none, the tab is not touched.
 */
async function exitQuickly(): Promise<void> {
  // The popup is in no tab, and in the window that has the focus.
  const windowId = (await browser.tabs.getCurrent())?.windowId;
  await browser.tabs.create(windowId === undefined ? {} : { windowId }).catch(() => undefined);
  const all = await browser.tabs.query({});
  const here = isPrivate();
  const ours = all.flatMap(({ id, url, incognito }) =>
    id !== undefined && url?.startsWith(`${ownOrigin()}/`) === true && incognito === here ? [id] : [],
  );
  await browser.tabs.remove(ours).catch(() => undefined);
  close();
}
