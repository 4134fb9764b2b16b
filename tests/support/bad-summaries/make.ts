import { armor, Encrypter } from 'age-encryption';
import type { SharingProblem } from '@/utils/sharing/sharing-error';
import { bytesOf, envelopeOf, forged, PARTNER, sealedTo, summary } from '../sharing-builders';

export type Given = string | Uint8Array;
export type Bad = readonly [
  what: string,
  problem: SharingProblem,
  make: () => Given | Promise<Given>,
  passphrase?: string,
];

export const KIB = 1024;
export const armored = async (file: Uint8Array | Promise<Uint8Array>): Promise<string> => armor.encode(await file);
export const toPartner = (plain: string | Uint8Array): Promise<string> => armored(sealedTo(plain, PARTNER));
export const header = (stanzas: string, rest = ''): Uint8Array => bytesOf(`age-encryption.org/v1\n${stanzas}${rest}`);
export const X25519_STANZA = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
export const scrypt = (factor: string): string => `-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n`;
export const MAC = `--- ${'A'.repeat(43)}\n`;

export async function withPassphrase(plain: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(2);
  return armor.encode(await encrypter.encrypt(plain));
}

/** A good envelope with something in it that is not as it should be. */
export async function envelopeWith(overrides: object): Promise<string> {
  return toPartner(JSON.stringify({ ...(await envelopeOf(summary())), ...overrides }));
}

export const payloadWith = (overrides: object) => () => forged({ ...summary(), ...overrides });
/** JSON in which the text itself matters. */
export const payloadText = (change: (json: string) => string) => () => forged(change(JSON.stringify(summary())));
export const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
    pauses: 0,
    left: 0,
    continued: 0,
  }));
export const counted = (pauses: unknown) => ({ days: [{ date: '2026-11-22', pauses, left: 0, continued: 0 }] });

export function slip(card: string): string {
  return card.slice(0, 50) + (card[50] === 'q' ? 'p' : 'q') + card.slice(51);
}

export function swapped(text: string): string {
  const lines = text.split('\n');
  return lines
    .with(8, lines[9] ?? '')
    .with(9, lines[8] ?? '')
    .join('\n');
}

export function joined(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n');
  return `${first}\n${rest.slice(0, -1).join('')}\n${rest.at(-1)}`;
}

/** @param at from the beginning, or from the end where it is below zero */
export function changed(text: string, at: number): Uint8Array {
  const bytes = new Uint8Array(armor.decode(text));
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

export function proto(json: string): Promise<string> {
  return toPartner(json.replace('{', '{"__proto__":{"payload":"x"},'));
}
