import { browser } from 'wxt/browser';
import type { Arrival } from '../messaging/protocol';

/** The web page that the guard stands in. Nothing here leaves a trace that the page's own scripts could find in its document. */
export interface GuardedPage {
  address(): string;
  /** Whether Back or Forward loaded this page. */
  travelled(): boolean;
  /** Calls back when the page comes back from the back/forward cache, or moves within itself. */
  onArrival(arrived: (how: Exclude<Arrival, 'loaded' | 'travelled'>) => void): void;
  /** Calls back when the page goes away, perhaps into the back/forward cache. */
  onDeparture(departed: () => void): void;
  goBack(): void;
  /** Hides what is painted, until the returned function is called. */
  cover(): () => void;
  /** A quiet line over the page; closed with a press, and gone with the page. */
  notice(sentence: string, close: string): void;
  sleep(ms: number): Promise<void>;
  /** Milliseconds of a clock that nobody can set. */
  now(): number;
  /** Whether the page is visible, in the window that has the focus. */
  isSeen(): boolean;
  /** Whether the Breakwater that put the guard here still runs; after an update or a switch-off, nobody answers it any more. */
  hasBackground(): boolean;
  visit(): string;
}

export const guardedPage: GuardedPage = {
  address: () => location.href,
  travelled: () =>
    performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'back_forward'),
  onArrival(arrived) {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) arrived('restored');
    });
    if ('navigation' in window) {
      navigation.addEventListener('currententrychange', ({ navigationType }) =>
        arrived(navigationType === 'replace' ? 'replaced' : 'pushed'),
      );
    }
  },
  onDeparture(departed) {
    addEventListener('pagehide', departed);
  },
  goBack: () => history.back(),
  cover() {
    const { style } = document.documentElement;
    const before = style.getPropertyValue('opacity');
    const priority = style.getPropertyPriority('opacity');
    style.setProperty('opacity', '0', 'important');
    return () => (before === '' ? style.removeProperty('opacity') : style.setProperty('opacity', before, priority));
  },
  notice(sentence, close) {
    noticeShown?.remove();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(NOTICE_STYLE);
    root.adoptedStyleSheets = [sheet];
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.textContent = sentence;
    const button = document.createElement('button');
    button.textContent = close;
    button.addEventListener('click', () => host.remove());
    const box = document.createElement('div');
    box.append(line, button);
    root.append(box);
    document.documentElement.append(host);
    noticeShown = host;
  },
  now: () => performance.now(),
  isSeen: () => document.visibilityState === 'visible' && document.hasFocus(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  // The namespace itself goes away with the Breakwater that gave it.
  hasBackground: () => browser.runtime?.id !== undefined,
  visit: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
};

const PLACE = Symbol.for('breakwater-guard');

/**
 * The guard that stands in this page, or else the one that is put there now. Our scripts have a world of their own, so the page cannot see it.
 * Which script comes first is the browser's to say: one that joins open pages may come before the one that is registered for them.
 */
export function standingGuard<Guard>(stand: () => Guard): { readonly guard: Guard; readonly stoodBefore: boolean } {
  const before: unknown = Reflect.get(globalThis, PLACE);
  if (before !== undefined) return { guard: before as Guard, stoodBefore: true };
  const guard = stand();
  Reflect.set(globalThis, PLACE, guard);
  return { guard, stoodBefore: false };
}

let noticeShown: HTMLElement | null = null;

const NOTICE_STYLE = `
:host { all: initial; }
div {
  position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483647;
  display: flex; gap: .75rem; align-items: center; max-inline-size: min(24rem, calc(100vw - 2rem));
  padding: .75rem 1rem; border-radius: .75rem; box-sizing: border-box;
  background: #12303a; color: #f6f1e7; border: 1px solid #7fb1b5;
  font: 1rem/1.4 system-ui, sans-serif;
}
p { margin: 0; }
button { font: inherit; color: inherit; background: none; border: 1px solid currentColor; border-radius: .5rem; padding: .35rem .75rem; cursor: pointer; }
button:focus-visible { outline: 3px solid #f6c177; outline-offset: 2px; }
`;
