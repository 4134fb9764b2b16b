/** The time, as every service takes it. */
export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Minutes east of UTC at that moment: UTC+2 is 120. */
  offset(at: number): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  offset: (at) => -new Date(at).getTimezoneOffset() || 0,
};
