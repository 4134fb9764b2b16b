import { browser } from 'wxt/browser';

/** Whether anybody is at the computer. */
export interface Idle {
  /** From now on `onIdle` is told after so long. @param seconds at least 15 */
  tellAfter(seconds: number): void;
  /** Whether nobody used the computer for so long, or its screen is locked. @param seconds at least 15 */
  isIdleFor(seconds: number): Promise<'active' | 'idle' | 'locked'>;
}

export const idle: Idle = {
  tellAfter: (seconds) => browser.idle.setDetectionInterval(seconds),
  isIdleFor: (seconds) => browser.idle.queryState(seconds),
};

/** Calls back when nobody used the computer for a while, and when the system is locked, where the browser tells. */
export function onIdle(away: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') away();
  });
}
