import { type Bytes, concat, fromBase64, toHex, utf8 } from '../vault/bytes';
import type { Header } from '../vault/header';
import { createHpkeOpener, type HpkeOpener, type HpkeRecipient } from '../vault/hpke-open';
import { keyIdOf } from '../vault/key-id';
import { type OpenVault, SUITE } from '../vault/vault';
import type { JournalEvent } from './event';
import { fromJson, toJson } from './event-json';

/*
 * An event as it lies on the disk, version 1: exactly 256, 1024 or 4096 bytes.
 *
 *   01 | key id 4 | enc 32 | ciphertext and tag      HPKE base mode, info "breakwater/inbox/v1",
 *                                                    associated data 01 | key id | vault id
 *   plaintext: length u16 big-endian | JSON | zeros
 *
 * It takes the public key alone, so it can be written while the vault is locked.
 */
const VERSION = 1;
const KEY_ID_BYTES = 4;
const ENC_BYTES = 32;
const TAG_BYTES = 16;
const LENGTH_BYTES = 2;
const SIZES = [256, 1024, 4096] as const;
const OVERHEAD = 1 + KEY_ID_BYTES + ENC_BYTES + TAG_BYTES;
const INFO = utf8('breakwater/inbox/v1');

/** Throws a `RangeError` where the event does not fit the largest record. */
export async function sealEvent(
  event: JournalEvent,
  header: Pick<Header, 'journalPublicKey' | 'vaultId'>,
): Promise<Bytes> {
  const plain = padded(utf8(toJson(event)));
  const publicKey = fromBase64(header.journalPublicKey);
  const keyId = await keyIdOf(publicKey);
  const recipientPublicKey = await SUITE.kem.deserializePublicKey(publicKey);
  const sealed = await SUITE.seal({ recipientPublicKey, info: INFO }, plain, contextOf(keyId, header));
  return concat(Uint8Array.of(VERSION), keyId, new Uint8Array(sealed.enc), new Uint8Array(sealed.ct));
}

/** What opens records. */
export interface Recipient {
  readonly header: Pick<Header, 'vaultId'>;
  /** By the key id that a record names, in hexadecimal. */
  readonly keys: ReadonlyMap<string, HpkeRecipient>;
  readonly open: HpkeOpener;
}

export async function recipientOf({
  header,
  journalKeys,
}: Pick<OpenVault, 'header' | 'journalKeys'>): Promise<Recipient> {
  const keys = new Map<string, HpkeRecipient>();
  for (const { journalPublicKey } of [header, ...header.former]) {
    const publicKey = fromBase64(journalPublicKey);
    const id = toHex(await keyIdOf(publicKey));
    const privateKey = journalKeys.get(id);
    if (privateKey !== undefined) keys.set(id, { publicKey, privateKey });
  }
  return { header, keys, open: await createHpkeOpener(INFO) };
}

/** Throws where the record is not of this version, not for this vault, altered, or holds no event. */
export async function openRecord(record: Bytes, { header, keys, open }: Recipient): Promise<JournalEvent> {
  if (!SIZES.some((size) => size === record.length)) throw new RangeError(`inbox record of ${record.length} bytes`);
  if (record[0] !== VERSION) throw new RangeError(`inbox record of version ${record[0]}`);
  const keyId = record.subarray(1, 1 + KEY_ID_BYTES);
  const enc = record.subarray(1 + KEY_ID_BYTES, 1 + KEY_ID_BYTES + ENC_BYTES);
  const sealed = record.subarray(1 + KEY_ID_BYTES + ENC_BYTES);
  const recipient = keys.get(toHex(keyId));
  if (recipient === undefined) throw new RangeError('inbox record for another key');
  const plain = await open(recipient, enc, sealed, contextOf(keyId, header));
  const length = new DataView(plain.buffer).getUint16(0);
  if (length > plain.length - LENGTH_BYTES) throw new RangeError('inbox record claims more than it holds');
  return fromJson(
    new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(LENGTH_BYTES, LENGTH_BYTES + length)),
  );
}

/** So many at once keep the browser's cryptography busy without a promise for each of years. */
const AT_ONCE = 128;

/** Opens what can be opened, and hands over each event. @returns places of the records that opened */
export async function openRecords(
  records: readonly Bytes[],
  vault: Pick<OpenVault, 'header' | 'journalKeys'>,
  add: (event: JournalEvent) => void,
): Promise<ReadonlySet<number>> {
  const opened = new Set<number>();
  const recipient = await recipientOf(vault);
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE).map((record) => openRecord(record, recipient));
    for (const [at, each] of (await Promise.allSettled(some)).entries()) {
      if (each.status === 'rejected') continue;
      opened.add(from + at);
      add(each.value);
    }
  }
  return opened;
}

function padded(json: Bytes): Bytes {
  const size = SIZES.find((each) => each - OVERHEAD - LENGTH_BYTES >= json.length);
  if (size === undefined) throw new RangeError(`event of ${json.length} bytes`);
  const plain = new Uint8Array(size - OVERHEAD);
  new DataView(plain.buffer).setUint16(0, json.length);
  plain.set(json, LENGTH_BYTES);
  return plain;
}

function contextOf(keyId: Uint8Array, header: Pick<Header, 'vaultId'>): Bytes {
  return concat(Uint8Array.of(VERSION), keyId, fromBase64(header.vaultId));
}
