import type { Stretch } from '../platform/stretch-worker';
import type { Sentence } from '../sentence/sentence';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import type { PassphraseSecret } from './change-lock';
import type { Header } from './header';
import { randomBytes } from './random-bytes';
import { isAffordable, PRESENT_PARAMS } from './scrypt-params';
import { openSlot, type Slot } from './slot';
import type { StretchProgress } from './stretch-report';
import { VaultError } from './vault-error';
import { unlock, type VaultHomes } from './vault-service';

/** How to stretch, whom to tell how far it is, and when to stop. */
export interface Stretching {
  readonly stretch: Stretch;
  readonly onProgress: (progress: StretchProgress) => void;
  readonly signal: AbortSignal;
}

/** What comes to a slot's secret; `null` where this is none for it. */
export type SecretOf = (slot: Slot) => Promise<Bytes | null>;

export type Unlocked =
  | { readonly type: 'open' }
  /** It opens no slot. */
  | { readonly type: 'wrong' }
  | { readonly type: 'trouble'; readonly sentence: Sentence };

/** Opens the vault for every page, until it is locked again. Rejects when aborted, with the signal's reason. */
export async function unlockWith(homes: VaultHomes, secretOf: SecretOf, signal?: AbortSignal): Promise<Unlocked> {
  try {
    return { type: (await unlock(homes, secretOf)) === null ? 'wrong' : 'open' };
  } catch (error) {
    signal?.throwIfAborted();
    return { type: 'trouble', sentence: troubleWith(error) };
  }
}

/** Whether this opens one of the slots. Nothing is opened by it. Rejects when aborted, with the signal's reason. */
export async function fits({ slots, vaultId }: Header, secretOf: SecretOf, signal?: AbortSignal): Promise<Unlocked> {
  try {
    for (const slot of slots) {
      const secret = await secretOf(slot);
      if (secret !== null && (await openSlot(slot, vaultId, secret)) !== null) return { type: 'open' };
    }
    return { type: 'wrong' };
  } catch (error) {
    signal?.throwIfAborted();
    return { type: 'trouble', sentence: troubleWith(error) };
  }
}

/** Stretches once for each salt, however often it is asked. */
export function passphraseSecret(passphrase: string, { stretch, onProgress, signal }: Stretching): SecretOf {
  const known = new Map<string, Promise<Bytes>>();
  return async (slot) => {
    if (slot.type !== 'passphrase') return null;
    const { params } = slot;
    if (!isAffordable(params)) throw new VaultError('altered', 'lock.problem.tooMuchWork', JSON.stringify(params));
    const name = JSON.stringify(params);
    const secret =
      known.get(name) ?? stretch(passphrase, { ...params, salt: fromBase64(params.salt) }, onProgress, signal);
    known.set(name, secret);
    return secret;
  };
}

export function recoverySecret(code: Bytes): SecretOf {
  return async ({ type }) => (type === 'recovery' ? code : null);
}

export function passkeySecret(secret: Bytes): SecretOf {
  return async ({ type }) => (type === 'passkey' ? secret : null);
}

/** For a new slot, with a salt of its own. Rejects where there is not memory enough, or when aborted. */
export async function stretchAnew(
  passphrase: string,
  { stretch, onProgress, signal }: Stretching,
): Promise<PassphraseSecret> {
  const salt = randomBytes(32);
  const stretched = await stretch(passphrase, { ...PRESENT_PARAMS, salt }, onProgress, signal);
  return { params: { ...PRESENT_PARAMS, salt: toBase64(salt) }, stretched };
}

export function troubleWith(error: unknown): Sentence {
  return { key: error instanceof VaultError ? error.sentence : 'lock.problem.notStretched' };
}
