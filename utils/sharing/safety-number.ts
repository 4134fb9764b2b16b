import { sha512 } from '@noble/hashes/sha2.js';
import { concat, utf8 } from '../vault/bytes';
import { type CardText, readCard } from './card';

/** As Signal does: each try at a card that looks alike costs as many hashes. */
const ROUNDS = 5200;
const GROUPS = 6;

/**
 * 60 digits that are the same for both, whoever asks first, in 12 groups of 5. The idea is Signal's (https://signal.org/blog/safety-number-updates/, numeric
 * fingerprints of two identity keys, iterated SHA-512, 30 digits each); what is hashed here is the card.
 */
export function safetyNumber(one: CardText, other: CardText): readonly string[] {
  return [one, other]
    .map(fingerprint)
    .sort((a, b) => (a.join('') < b.join('') ? -1 : 1))
    .flat();
}

const QR_PREFIX = 'BREAKWATER-SAFETY:1:';

export function safetyQrText(number: readonly string[]): string {
  return QR_PREFIX + number.join('');
}

/** Whether what was scanned from the other screen is this number; `null` where it is no safety number at all. */
export function isSafetyQr(scanned: string, number: readonly string[]): boolean | null {
  return isSafetyCode(scanned) ? scanned.trim().toUpperCase() === safetyQrText(number) : null;
}

/** Whether it is the code of a safety number, whoever's. */
export function isSafetyCode(scanned: string): boolean {
  return /^BREAKWATER-SAFETY:1:\d{60}$/.test(scanned.trim().toUpperCase());
}

/** 30 digits of one card, in groups of 5. */
function fingerprint(text: CardText): string[] {
  const { bytes } = readCard(text);
  let hash: Uint8Array = utf8('breakwater-safety/v1');
  for (let round = 0; round < ROUNDS; round += 1) hash = sha512(concat(hash, bytes));
  return Array.from({ length: GROUPS }, (_, group) => digits(hash.subarray(group * 5, group * 5 + 5)));
}

/** Five bytes, big-endian, modulo 100 000. */
function digits(bytes: Uint8Array): string {
  return String(bytes.reduce((value, byte) => value * 256 + byte, 0) % 100_000).padStart(5, '0');
}
