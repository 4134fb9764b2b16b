/** How hard scrypt (RFC 7914) works: `N` a power of two; memory is about 128 · `N` · `r` bytes. */
export interface ScryptParams {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** With these a passphrase is stretched from now on: about a second, and 128 MiB. */
export const PRESENT_PARAMS: ScryptParams = { N: 2 ** 17, r: 8, p: 1 };

const MOST_N = 2 ** 18;
const ONLY_R = 8;
const MOST_P = 4;

/** Whether a header may ask for this much work: more would hold up or end the browser, whoever wrote the header. */
export function isAffordable({ N, r, p }: ScryptParams): boolean {
  const power = Number.isInteger(N) && N >= 2 && N <= MOST_N && (N & (N - 1)) === 0;
  return power && r === ONLY_R && Number.isInteger(p) && p >= 1 && p <= MOST_P;
}

/** How much work this is, beside another. */
export function workOf({ N, r, p }: ScryptParams): number {
  return N * r * p;
}
