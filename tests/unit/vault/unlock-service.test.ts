import { beforeEach, describe, expect, test } from 'vitest';
import { type Bytes, toBase64, utf8 } from '@/utils/vault/bytes';
import {
  addPasskey,
  changePassphrase,
  changeRecoveryCode,
  type LockChange,
  turnLockOn,
} from '@/utils/vault/change-lock';
import { secondsUntilNextTry } from '@/utils/vault/next-try';
import { randomBytes } from '@/utils/vault/random-bytes';
import { PRESENT_PARAMS } from '@/utils/vault/scrypt-params';
import {
  fits,
  passkeySecret,
  passphraseSecret,
  recoverySecret,
  type Stretching,
  stretchAnew,
  unlockWith,
} from '@/utils/vault/unlock-service';
import { replaceHeader, vaultNow, vaultNowOrNew } from '@/utils/vault/vault-service';
import { memoryHomes } from '../../support/vault-builders';

const PASSPHRASE = 'gravel teapot lantern ocean';
const CODE = randomBytes(20);

let homes: ReturnType<typeof memoryHomes>;
let asked: { readonly passphrase: string; readonly N: number }[];

/** Quick, and different for each passphrase and salt. */
function stretching(stop = new AbortController()): Stretching {
  return {
    signal: stop.signal,
    onProgress: () => undefined,
    stretch: async (passphrase, { N, salt }) => {
      stop.signal.throwIfAborted();
      asked.push({ passphrase, N });
      const text = utf8(`${passphrase.normalize('NFKC')}|${toBase64(salt)}`);
      return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
    },
  };
}

async function change(made: (vault: Awaited<ReturnType<typeof openNow>>) => Promise<LockChange>): Promise<void> {
  const { header, vaultKey } = await made(await openNow());
  await replaceHeader(homes, header.stored, vaultKey);
}

async function openNow() {
  const now = await vaultNowOrNew(homes);
  if (now.type !== 'open') throw new Error('locked');
  return now.vault;
}

const lock = (): Promise<void> => homes.session.remove(['vault-key']);
const unlock = (passphrase: string) => unlockWith(homes, passphraseSecret(passphrase, stretching()));

beforeEach(async () => {
  homes = memoryHomes();
  asked = [];
  const passphrase = await stretchAnew(PASSPHRASE, stretching());
  await change((vault) => turnLockOn(vault, passphrase, CODE));
  asked = [];
});

describe('a locked vault', () => {
  beforeEach(lock);

  test('opens with the passphrase, and stays open for every page', async () => {
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
    expect(await unlock(PASSPHRASE)).toEqual({ type: 'open' });
    expect(await vaultNow(homes)).toMatchObject({ type: 'open', lock: true });
    expect(asked).toEqual([{ passphrase: PASSPHRASE, N: PRESENT_PARAMS.N }]);
  });

  test('takes another passphrase for wrong after stretching it once, however many copies of the header there are', async () => {
    expect(await unlock('something else')).toEqual({ type: 'wrong' });
    expect(asked).toHaveLength(1);
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
  });

  test('opens with the recovery code and no other', async () => {
    expect(await unlockWith(homes, recoverySecret(randomBytes(20)))).toEqual({ type: 'wrong' });
    expect(await unlockWith(homes, recoverySecret(CODE))).toEqual({ type: 'open' });
  });

  test('that asks for more work than a browser bears is told from a wrong passphrase, and nothing is stretched', async () => {
    const now = await vaultNow(homes);
    if (now.type !== 'locked') throw new Error('open');
    const slots = now.header.slots.map((slot) =>
      slot.type === 'passphrase' ? { ...slot, params: { ...slot.params, N: 2 ** 30 } } : slot,
    );
    const header = { ...(now.header.stored as object), slots };
    await homes.local.setAll({ vault: header, 'vault-previous': header });
    await homes.database.putHeader(header, header);
    expect(await unlock(PASSPHRASE)).toEqual({ type: 'trouble', sentence: { key: 'lock.problem.tooMuchWork' } });
    expect(asked).toEqual([]);
  });

  test('stays locked where there is not memory enough, and that is said', async () => {
    const stretch = (): Promise<Bytes> => Promise.reject(new RangeError('Array buffer allocation failed'));
    const unlocked = await unlockWith(homes, passphraseSecret(PASSPHRASE, { ...stretching(), stretch }));
    expect(unlocked).toEqual({ type: 'trouble', sentence: { key: 'lock.problem.notStretched' } });
  });

  test('stays locked for who goes away meanwhile', async () => {
    const stop = new AbortController();
    stop.abort(new Error('gone'));
    await expect(unlockWith(homes, passphraseSecret(PASSPHRASE, stretching(stop)), stop.signal)).rejects.toThrow(
      'gone',
    );
  });
});

test('a changed passphrase and a new code take the place of those before, and a passkey stands beside them', async () => {
  const fresh = await stretchAnew('seven quiet harbour lamps', stretching());
  const code = randomBytes(20);
  const output = randomBytes(32);
  await change((vault) => changePassphrase(vault, fresh));
  await change((vault) => changeRecoveryCode(vault, code));
  await change((vault) => addPasskey(vault, { params: { credential: 'AAAA', input: 'AAAA' }, output }));
  const { header } = await openNow();
  expect(await fits(header, passphraseSecret(PASSPHRASE, stretching()))).toEqual({ type: 'wrong' });
  expect(await fits(header, recoverySecret(CODE))).toEqual({ type: 'wrong' });
  for (const secret of [
    passphraseSecret('seven quiet harbour lamps', stretching()),
    recoverySecret(code),
    passkeySecret(output),
  ]) {
    await lock();
    expect(await fits(header, secret)).toEqual({ type: 'open' });
    expect(await vaultNow(homes)).toMatchObject({ type: 'locked' });
    expect(await unlockWith(homes, secret)).toEqual({ type: 'open' });
  }
});

test('each new slot has a salt of its own', async () => {
  const [one, other] = [await stretchAnew(PASSPHRASE, stretching()), await stretchAnew(PASSPHRASE, stretching())];
  expect(one.params.salt).not.toBe(other.params.salt);
  expect(one.params).toMatchObject(PRESENT_PARAMS);
});

test('the next try waits a little longer each time, and never long', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 1000].map(secondsUntilNextTry)).toEqual([0, 1, 2, 4, 8, 15, 15, 15]);
});
