import { Decrypter } from 'age-encryption';
import { type FileWay, readAgeHeader } from './age-header';
import { MOST_PLAIN } from './limits';
import { SharingError } from './sharing-error';

/** What the reader has to open a file with. */
export interface Openers {
  /** `AGE-SECRET-KEY-1…`; `null` where there is no key yet. */
  readonly identity: string | null;
  /** As typed; absent where nobody was asked yet. */
  readonly passphrase?: string;
}

export interface OpenedAge {
  readonly way: FileWay;
  readonly plain: Uint8Array;
}

/** Opens an age file within our means. Throws a `SharingError`: `passphrase-needed` where one has to be asked for. */
export async function openAge(file: Uint8Array, { identity, passphrase }: Openers): Promise<OpenedAge> {
  const way = readAgeHeader(file);
  const decrypter = new Decrypter();
  if (way === 'passphrase') {
    if (passphrase === undefined)
      throw new SharingError('passphrase-needed', { key: 'sharing.problem.passphraseNeeded' }, 'no passphrase given');
    // A keyboard may have composed its letters otherwise than the one that set it.
    for (const form of new Set([passphrase.normalize('NFC'), passphrase])) decrypter.addPassphrase(form);
  } else {
    if (identity === null) throw new SharingError('no-key', { key: 'sharing.problem.noKey' }, 'no identity');
    decrypter.addIdentity(identity);
  }
  const plain = await decrypter.decrypt(file).catch((cause: unknown) => {
    throw String(cause).includes('no identity matched') ? notOpened(way, cause) : altered(cause);
  });
  if (plain.length > MOST_PLAIN)
    throw new SharingError('too-large', { key: 'sharing.problem.tooLarge' }, `${plain.length} bytes of text`);
  return { way, plain };
}

function notOpened(way: FileWay, cause: unknown): SharingError {
  return way === 'passphrase'
    ? new SharingError('wrong-passphrase', { key: 'sharing.problem.wrongPassphrase' }, 'no stanza opens', { cause })
    : new SharingError('not-for-you', { key: 'sharing.problem.notForYou' }, 'no stanza opens', { cause });
}

function altered(cause: unknown): SharingError {
  return new SharingError('altered', { key: 'sharing.problem.altered' }, String(cause), { cause });
}
