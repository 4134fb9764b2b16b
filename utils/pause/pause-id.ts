declare const pauseIdBrand: unique symbol;
/** 64 random bits as 16 hexadecimal digits, made by the pause page: what it sends twice counts once. */
export type PauseId = string & { readonly [pauseIdBrand]: true };

export const PAUSE_ID_PATTERN = /^[0-9a-f]{16}$/;

export function isPauseId(value: string): value is PauseId {
  return PAUSE_ID_PATTERN.test(value);
}

/** @param random 8 random bytes */
export function toPauseId(random: Uint8Array): PauseId {
  const id = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!isPauseId(id)) throw new RangeError('a pause id takes exactly 8 bytes');
  return id;
}
