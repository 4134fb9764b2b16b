import { HEADER_BYTES, MOST_STANZAS, MOST_WORK_FACTOR } from './limits';
import { SharingError } from './sharing-error';

/** What opens a file. */
export type FileWay = 'key' | 'passphrase';

const INTRO = 'age-encryption.org/v1';

/**
 * Looks at an age header before anything is computed from it. Throws a `SharingError` where opening it could cost more than it should.
 * Format: https://age-encryption.org/v1
 */
export function readAgeHeader(file: Uint8Array): FileWay {
  const lines = new TextDecoder('latin1').decode(file.subarray(0, HEADER_BYTES)).split('\n');
  if (lines[0] !== INTRO)
    throw lines[0]?.startsWith('age-encryption.org/') === true
      ? new SharingError('newer', { key: 'sharing.problem.newer' }, 'another version of age')
      : new SharingError('not-age', { key: 'sharing.problem.notAge' }, 'no age intro');
  const end = lines.findIndex((line) => line.startsWith('---'));
  // The last line that was cut off may be anything.
  if (end === -1 || end === lines.length - 1) throw header('header has no end');
  const stanzas = lines.slice(1, end).filter((line) => line.startsWith('-> '));
  if (stanzas.length === 0 || stanzas.length > MOST_STANZAS) throw header(`${stanzas.length} stanzas`);
  const scrypt = stanzas.map((line) => line.split(' ')).filter(([, type]) => type === 'scrypt');
  const [found] = scrypt;
  if (found === undefined) return 'key';
  if (stanzas.length > 1) throw header('scrypt is not alone');
  const factor = found[3] ?? '';
  if (found.length !== 4 || !/^[1-9][0-9]{0,2}$/.test(factor)) throw header('scrypt stanza');
  if (Number(factor) > MOST_WORK_FACTOR)
    throw new SharingError('work-factor', { key: 'sharing.problem.workFactor' }, `scrypt work factor ${factor}`);
  return 'passphrase';
}

function header(reason: string): SharingError {
  return new SharingError('header', { key: 'sharing.problem.header' }, reason);
}
