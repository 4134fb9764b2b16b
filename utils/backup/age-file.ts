import { Decrypter, Encrypter } from 'age-encryption';
import { checkAgeHeader, HEADER_BYTES } from './age-header';
import { withoutArmor } from './armor';
import { BackupError } from './backup-error';

/**
 * As the lock's own: 128 MB and about half a second. The default of age, 18, takes 256 MB, which leaves nothing of our 300 MB for what is
 * sealed; it is opened all the same.
 */
const WORK_FACTOR = 17;

/** An age file for a passphrase, as `age -p` makes it. */
export async function sealedWithPassphrase(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return encrypter.encrypt(plain);
}

/**
 * What stands in an age file for a passphrase, armored or not. Throws a `BackupError`, at the latest at the end: what comes before that may
 * belong to a file that was cut off.
 */
export async function* openedWithPassphrase(
  file: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const pieces = withoutArmor(file);
  const head = await firstBytes(pieces);
  checkAgeHeader(head);
  const decrypter = new Decrypter();
  // An editor or a terminal may have composed its letters otherwise.
  for (const form of new Set([passphrase.normalize('NFC'), passphrase])) decrypter.addPassphrase(form);
  const plain = await decrypter.decrypt(streamOf(head, pieces)).catch((cause: unknown) => {
    if (cause instanceof BackupError) throw cause;
    throw String(cause).includes('no identity matched')
      ? new BackupError('wrong-passphrase', { key: 'backup.problem.wrongPassphrase' }, 'no stanza opens', { cause })
      : altered(cause);
  });
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw cause instanceof BackupError ? cause : altered(cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** At least as many as a header may have, or the whole file. */
async function firstBytes(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEADER_BYTES) {
    const next = await pieces.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function streamOf(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  let started = false;
  return new ReadableStream({
    async pull(controller) {
      if (!started) {
        started = true;
        controller.enqueue(first);
        return;
      }
      const next = await rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}

function altered(cause: unknown): BackupError {
  return new BackupError('altered', { key: 'backup.problem.altered' }, String(cause), { cause });
}
