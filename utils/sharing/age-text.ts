import { armor } from 'age-encryption';
import { MOST_FILE } from './limits';
import { SharingError } from './sharing-error';

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
const INTRO = 'age-encryption.org/v1\n';

/**
 * The bytes of an age file: one that was chosen, armored or not, or a text that was pasted, with whatever a mail has put around it. Throws a
 * `SharingError` where it is too large, or none.
 */
export function ageBytes(given: Uint8Array | string): Uint8Array {
  if (given.length > MOST_FILE)
    throw new SharingError('too-large', { key: 'sharing.problem.tooLarge' }, `${given.length} bytes`);
  if (typeof given !== 'string' && latin1(given.subarray(0, INTRO.length)) === INTRO) return given;
  const text = typeof given === 'string' ? given : latin1(given);
  const from = text.indexOf(BEGIN);
  if (from === -1) throw new SharingError('not-age', { key: notAge(text) }, 'no age file');
  const end = text.indexOf(END, from);
  if (end === -1) throw altered('armor has no end');
  return unarmored(text.slice(from, end + END.length));
}

/** Strictly one armored file, as https://age-encryption.org/v1 has it. Throws a `SharingError`. */
export function unarmored(text: string): Uint8Array {
  try {
    return armor.decode(text);
  } catch (cause) {
    throw altered('armor', cause);
  }
}

/** A card, or a key, in the place of a summary is a likely slip. */
function notAge(text: string): 'sharing.problem.notAge' | 'sharing.problem.cardNotFile' | 'sharing.problem.keyNotFile' {
  const start = text.trimStart().slice(0, 2000).toLowerCase();
  if (start.includes('age-secret-key-')) return 'sharing.problem.keyNotFile';
  return /^(?:breakwater1|age1)/.test(start) ? 'sharing.problem.cardNotFile' : 'sharing.problem.notAge';
}

function altered(reason: string, cause?: unknown): SharingError {
  return new SharingError('altered', { key: 'sharing.problem.altered' }, reason, { cause });
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
