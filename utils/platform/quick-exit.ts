import { browser } from 'wxt/browser';
import { type Escaped, escapeTwice } from '../exit/escape-twice';
import { isPrivate, ownOrigin } from './extension';

/**
 * Lets this page be left at once: Escape twice, or a press on what is marked as the way out, wherever it stands. Needs no
 * background, and takes no key from anybody else.
 */
export function offerQuickExit(): void {
  let escaped: Escaped = null;
  addEventListener(
    'keydown',
    ({ key, timeStamp, repeat, isComposing }) => {
      const pressed = escapeTwice(escaped, { key, at: timeStamp, repeat, composing: isComposing });
      escaped = pressed.escaped;
      if (pressed.exit) void exitQuickly();
    },
    { capture: true, passive: true },
  );
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-quick-exit]') !== null) void exitQuickly();
  });
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
