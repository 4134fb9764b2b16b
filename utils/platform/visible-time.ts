const TICK_MS = 250;

/** Calls back with the milliseconds for which this page was visible since the last call, a few times a second. */
export function onVisibleTime(passed: (ms: number) => void): void {
  let last = performance.now();
  document.addEventListener('visibilitychange', () => {
    last = performance.now();
  });
  setInterval(() => {
    const now = performance.now();
    if (document.visibilityState === 'visible') passed(now - last);
    last = now;
  }, TICK_MS);
}
