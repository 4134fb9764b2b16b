import { bech32 } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type Bytes, toBase64 } from '../vault/bytes';
import { cardOf } from './card';
import type { SharingIdentity } from './identity';
import { SEED_PREFIX } from './identity-file-text';
import { SharingError } from './sharing-error';
import { newSeed, verifyingKeyOf } from './signature';

/** A comment to age, which passes over what begins with `#`. */
const SEED_LINE = /^#\s*signing key:\s*(\S+)\s*$/im;
const AGE_LINE = /^\s*(AGE-SECRET-KEY-1[0-9A-Z]+)\s*$/im;
const LONGEST = 10_000;

/** New keys: age's own X25519, and Ed25519. */
export async function newIdentity(): Promise<SharingIdentity> {
  return identityOf(await generateX25519Identity(), newSeed());
}

/**
 * Reads what `identityFileText` wrote again. One that age itself made has no key that signs: it gets a new one. Throws a `SharingError` that repeats nothing of
 * what is in it.
 */
export async function readIdentityFile(text: string): Promise<SharingIdentity> {
  if (text.length > LONGEST) throw refused('too long');
  const [, age] = AGE_LINE.exec(text) ?? [];
  if (age === undefined) throw refused('no age identity');
  const [, signing] = SEED_LINE.exec(text) ?? [];
  try {
    return await identityOf(age.toUpperCase(), signing === undefined ? newSeed() : seedIn(signing));
  } catch {
    // The cause may hold what was in the file.
    throw refused('a key that cannot be read');
  }
}

async function identityOf(age: string, seed: Bytes): Promise<SharingIdentity> {
  const recipient = bech32.decodeToBytes(await identityToRecipient(age)).bytes;
  return { age, seed: toBase64(seed), card: cardOf(recipient, await verifyingKeyOf(seed)).text };
}

function seedIn(line: string): Bytes {
  const { prefix, bytes } = bech32.decodeToBytes(line);
  if (prefix.toLowerCase() !== SEED_PREFIX || bytes.length !== 32) throw refused('signing key');
  return new Uint8Array(bytes);
}

function refused(reason: string): SharingError {
  return new SharingError('identity', { key: 'sharing.problem.identity' }, `identity file: ${reason}`);
}
