import { scrypt } from '@noble/hashes/scrypt.js';
import type { Bytes } from './bytes';
import { type ScryptParams, workOf } from './scrypt-params';

export interface StretchJob extends ScryptParams {
  readonly passphrase: string;
  readonly salt: Bytes;
}

const SECRET_BYTES = 32;
const TRIAL: ScryptParams = { N: 2 ** 10, r: 8, p: 1 };

/**
 * 32 bytes of a passphrase by scrypt (RFC 7914), which works on its NFKC form, so that every keyboard gives the same bytes.
 * @param onProgress from 0 to 1 Throws a `RangeError` or an `Error` where there is not memory enough.
 */
export function stretched({ passphrase, salt, N, r, p }: StretchJob, onProgress?: (share: number) => void): Bytes {
  const options = { N, r, p, dkLen: SECRET_BYTES, ...(onProgress !== undefined && { onProgress }) };
  return new Uint8Array(scrypt(passphrase.normalize('NFKC'), salt, options));
}

/** How long a job will take here, told from a small one: with the browser's compiler switched off it is forty times as long. @param now milliseconds */
export function expectedSeconds(job: ScryptParams, now: () => number): number {
  const trial = (): void => void stretched({ ...TRIAL, passphrase: '', salt: new Uint8Array(32) });
  // The first run is the one in which the compiler has yet to see the code.
  trial();
  const before = now();
  trial();
  return ((now() - before) * (workOf(job) / workOf(TRIAL))) / 1000;
}
