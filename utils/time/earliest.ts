/** The earliest of some times; `null` where there is none. */
export function earliest(times: readonly (number | null)[]): number | null {
  return times.reduce((first, time) => (time === null ? first : first === null ? time : Math.min(first, time)), null);
}
