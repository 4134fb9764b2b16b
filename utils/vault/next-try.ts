const LONGEST_SECONDS = 15;

/** 0, 1, 2, 4, 8, and then 15 each time: enough to slow down a finger, never a way to be locked out. @param wrong tries in a row */
export function secondsUntilNextTry(wrong: number): number {
  return wrong === 0 ? 0 : Math.min(2 ** (wrong - 1), LONGEST_SECONDS);
}
