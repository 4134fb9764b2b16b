/** The time, as every service takes it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Minutes east of UTC at that moment: UTC+2 is 120. */
  offset(at: number): number;
  /** How long this run of the background lasts already, by a clock that nobody can set. */
  ran(): { readonly run: string; readonly ms: number };
}

export const systemClock: Clock = {
  now: () => Date.now(),
  offset: (at) => -new Date(at).getTimezoneOffset() || 0,
  ran: () => ({ run: String(performance.timeOrigin), ms: performance.now() }),
};
