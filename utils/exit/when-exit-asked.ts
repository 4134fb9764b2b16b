import { type Escaped, escapeTwice } from './escape-twice';

/**
 * Calls when this page is to be left at once: Escape twice, or a press on what is marked as the way out, wherever it stands. Takes no key from
 * anybody else.
 */
export function whenExitAsked(page: Pick<Window, 'addEventListener'>, exit: () => void): void {
  let escaped: Escaped = null;
  page.addEventListener(
    'keydown',
    ({ key, timeStamp, repeat, isComposing }) => {
      const pressed = escapeTwice(escaped, { key, at: timeStamp, repeat, composing: isComposing });
      escaped = pressed.escaped;
      if (pressed.exit) exit();
    },
    { capture: true, passive: true },
  );
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-quick-exit]') !== null) exit();
  });
}
