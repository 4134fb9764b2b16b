import type { Bytes } from './bytes';

/*
 * 160 random bits as eight groups of five symbols (Crockford's base32, which has no I, L, O and U): four that carry bits, and one that is
 * computed of them and of the group's place. So a slip of the pen is found, and in which group; so is a group in another's place.
 */

export const RECOVERY_BYTES = 20;
export const GROUPS = 8;

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const PER_GROUP = 4;
const GROUP_LENGTH = PER_GROUP + 1;

export type RecoveryRead =
  | { readonly type: 'code'; readonly secret: Bytes }
  /** Letters or signs that no code has. */
  | { readonly type: 'symbols'; readonly symbols: string }
  /** Too short or too long; `symbols` of 40. */
  | { readonly type: 'length'; readonly symbols: number }
  /** Groups in which something was mistaken, the first being 1. */
  | { readonly type: 'slips'; readonly groups: readonly number[] };

/** @param secret 20 random bytes @returns eight groups */
export function recoveryGroups(secret: Bytes): readonly string[] {
  const values = fiveBitsEach(secret);
  return Array.from({ length: GROUPS }, (_, at) => {
    const group = values.slice(at * PER_GROUP, (at + 1) * PER_GROUP);
    return [...group, checkOf(at, group)].map((value) => SYMBOLS[value]).join('');
  });
}

/** Takes small letters, spaces, dashes, O for 0, and I or L for 1. */
export function readRecoveryCode(typed: string): RecoveryRead {
  const text = plain(typed);
  const strange = Array.from(text).filter((symbol) => !SYMBOLS.includes(symbol));
  if (strange.length > 0) return { type: 'symbols', symbols: [...new Set(strange)].join('') };
  if (text.length !== GROUPS * GROUP_LENGTH) return { type: 'length', symbols: text.length };
  const values = Array.from(text, (symbol) => SYMBOLS.indexOf(symbol));
  const groups = Array.from({ length: GROUPS }, (_, at) => values.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH));
  const slips = groups.flatMap((group, at) =>
    checkOf(at, group.slice(0, PER_GROUP)) === group[PER_GROUP] ? [] : [at + 1],
  );
  if (slips.length > 0) return { type: 'slips', groups: slips };
  return { type: 'code', secret: eightBitsEach(groups.flatMap((group) => group.slice(0, PER_GROUP))) };
}

/** Whether this is the group that was asked back. @param group as `recoveryGroups` writes it */
export function isGroup(typed: string, group: string): boolean {
  return plain(typed) === group;
}

/** Which of the groups to ask back, the first being 1. @param random from 0 to 1, without 1 */
export function groupToAsk(random: number): number {
  return 1 + Math.floor(random * GROUPS);
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** A polynomial's value over GF(32): any one wrong symbol, and any two neighbours that changed places, give another. */
function checkOf(place: number, group: readonly number[]): number {
  return timesX(group.reduce((sum, value) => timesX(sum) ^ value, place + 1));
}

/** Times x, modulo x⁵ + x² + 1. */
function timesX(value: number): number {
  return (value << 1) ^ ((value & 16) === 0 ? 0 : 0b100101);
}

function fiveBitsEach(bytes: Bytes): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: bits.length / BITS }, (_, at) =>
    Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2),
  );
}

function eightBitsEach(values: readonly number[]): Bytes {
  const bits = values.map((value) => value.toString(2).padStart(BITS, '0')).join('');
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}
