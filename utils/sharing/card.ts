import { bech32 } from '@scure/base';
import { type Bytes, concat } from '../vault/bytes';
import { SharingError } from './sharing-error';
import { isWeak } from './weak-key';

declare const cardBrand: unique symbol;
/** A card as it is handed over: one line of bech32, lower case. */
export type CardText = string & { readonly [cardBrand]: true };

/** What somebody needs to write to a person, and to know what they signed. */
export interface SharingCard {
  readonly text: CardText;
  /** As age takes it: `age1…`. */
  readonly recipient: string;
  /** Ed25519, 32 bytes. */
  readonly verifyingKey: Bytes;
  /** `01 | X25519 recipient 32 | Ed25519 verifying key 32`. */
  readonly bytes: Bytes;
}

const PREFIX = 'breakwater';
const VERSION = 1;
const KEY_BYTES = 32;
const CARD_BYTES = 1 + 2 * KEY_BYTES;
/** `breakwater`, `1`, 104 characters for 65 bytes, 6 of checksum. */
const CARD_LENGTH = PREFIX.length + 1 + Math.ceil((CARD_BYTES * 8) / 5) + 6;
/** Longer than a card that mail has broken into lines and quoted. */
const LONGEST = 1000;
/** The 32 characters of bech32 (BIP 173): without 1, b, i and o, which look like others. */
const DATA = /^[qpzry9x8gf2tvdw0s3jn54khce6mua7l]*$/;

/** The card of two public keys, 32 bytes each. */
export function cardOf(recipient: Uint8Array, verifyingKey: Uint8Array): SharingCard {
  return cardFrom(concat(Uint8Array.of(VERSION), recipient, verifyingKey));
}

/** For a QR code, which packs capitals and digits closely. */
export function cardQrText({ text }: Pick<SharingCard, 'text'>): string {
  return text.toUpperCase();
}

/**
 * Reads a card as it was typed, pasted or scanned. Breaks between lines do not matter, and capitals neither where all are. Throws a
 * `SharingError` that says what is wrong, and never repeats what was pasted.
 */
export function readCard(typed: string): SharingCard {
  if (typed.length > LONGEST) throw refused('long', 'longer than any card');
  const text = typed.replace(/[\s\p{Zl}\p{Zp}]+/gu, '');
  if (text === '') throw refused('empty', 'empty');
  const lower = text.toLowerCase();
  if (lower.includes('secret-key-')) throw refused('secret', 'a secret key');
  if (/^age1/.test(lower)) throw refused('recipient', 'an age recipient');
  if (lower.startsWith('-----begin')) throw refused('file', 'a sealed file');
  if (!lower.startsWith(`${PREFIX}1`))
    throw refused(/[^\x20-\x7e]/.test(lower) ? 'lookAlike' : 'notCard', 'another prefix');
  if (text !== lower && text !== text.toUpperCase()) throw refused('mixedCase', 'mixed case');
  if (lower.includes(`${PREFIX}1`, 1)) throw refused('length', 'two cards');
  if (!DATA.test(lower.slice(PREFIX.length + 1))) throw refused('lookAlike', 'a character that bech32 has not');
  if (lower.length !== CARD_LENGTH) throw refused('length', `${lower.length} characters`);
  let bytes: Uint8Array;
  try {
    bytes = bech32.fromWords(bech32.decode(lower as `${string}1${string}`, CARD_LENGTH).words);
  } catch {
    throw refused('checksum', 'checksum');
  }
  if (bytes[0] !== VERSION) throw refused('newer', `version ${bytes[0]}`);
  if (bytes.length !== CARD_BYTES) throw refused('checksum', `${bytes.length} bytes`);
  const card = cardFrom(bytes);
  if (isWeak(bytes.subarray(1, 1 + KEY_BYTES)) || isWeak(card.verifyingKey)) throw refused('weak', 'weak key');
  return card;
}

function cardFrom(given: Uint8Array): SharingCard {
  const bytes = new Uint8Array(given);
  const text: string = bech32.encode(PREFIX, bech32.toWords(bytes), CARD_LENGTH);
  return {
    text: text as CardText,
    recipient: bech32.encode('age', bech32.toWords(bytes.subarray(1, 1 + KEY_BYTES))),
    verifyingKey: bytes.slice(1 + KEY_BYTES),
    bytes,
  };
}

function refused(problem: CardProblem, reason: string): SharingError {
  return new SharingError('card', { key: `sharing.problem.card.${problem}` }, `card: ${reason}`);
}

type CardProblem =
  | 'empty'
  | 'long'
  | 'secret'
  | 'recipient'
  | 'file'
  | 'notCard'
  | 'lookAlike'
  | 'mixedCase'
  | 'length'
  | 'checksum'
  | 'newer'
  | 'weak';
