import { type Bytes, concat, utf8 } from './bytes';

/*
 * Opening of HPKE in base mode (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM, as `SUITE` seals. A fold opens thousands of records, and
 * each call of the browser's cryptography is a way to another thread and back: the library makes seventeen of them, where seven do, since what
 * does not depend on the record is derived once.
 */
const KEM = suiteId('KEM', 0x0020);
const SUITE_ID = suiteId('HPKE', 0x0020, 0x0001, 0x0002);
const BASE_MODE = 0;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const NOTHING = new Uint8Array();

export interface HpkeRecipient {
  readonly privateKey: CryptoKey;
  readonly publicKey: Bytes;
}

/** What was sealed to a recipient. Throws where it was not, or was altered. @param enc the sender's key for it, 32 bytes */
export type HpkeOpener = (to: HpkeRecipient, enc: Bytes, sealed: Bytes, context: Bytes) => Promise<Bytes>;

export async function createHpkeOpener(info: Bytes): Promise<HpkeOpener> {
  const hashes = [await extracted('psk_id_hash', NOTHING), await extracted('info_hash', info)];
  const schedule = concat(Uint8Array.of(BASE_MODE), ...hashes);
  const secret = await hkdfKey(labeled(SUITE_ID, 'secret', NOTHING));
  const keyInfo = expandInfo(SUITE_ID, 'key', schedule, KEY_BYTES);
  const nonceInfo = expandInfo(SUITE_ID, 'base_nonce', schedule, NONCE_BYTES);

  return async ({ privateKey, publicKey }, enc, sealed, context) => {
    const shared = await sharedSecret(privateKey, publicKey, enc);
    const [key, iv] = await Promise.all([
      crypto.subtle.deriveKey(hkdf(shared, keyInfo), secret, { name: 'AES-GCM', length: KEY_BYTES * 8 }, false, [
        'decrypt',
      ]),
      crypto.subtle.deriveBits(hkdf(shared, nonceInfo), secret, NONCE_BYTES * 8),
    ]);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context }, key, sealed));
  };
}

async function sharedSecret(privateKey: CryptoKey, publicKey: Bytes, enc: Bytes): Promise<Bytes> {
  const sender = await crypto.subtle.importKey('raw', enc, 'X25519', false, []);
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: sender }, privateKey, 256));
  const base = await hkdfKey(labeled(KEM, 'eae_prk', dh));
  const info = expandInfo(KEM, 'shared_secret', concat(enc, publicKey), KEY_BYTES);
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf(NOTHING, info), base, KEY_BYTES * 8));
}

/** LabeledExtract without a salt. */
async function extracted(label: string, value: Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(KEY_BYTES), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, labeled(SUITE_ID, label, value)));
}

function hkdfKey(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

function hkdf(salt: Bytes, info: Bytes): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt, info };
}

function labeled(suite: Bytes, label: string, value: Bytes): Bytes {
  return concat(utf8('HPKE-v1'), suite, utf8(label), value);
}

function expandInfo(suite: Bytes, label: string, info: Bytes, length: number): Bytes {
  return concat(Uint8Array.of(0, length), labeled(suite, label, info));
}

function suiteId(name: string, ...ids: readonly number[]): Bytes {
  return concat(utf8(name), Uint8Array.from(ids.flatMap((id) => [id >> 8, id & 0xff])));
}
