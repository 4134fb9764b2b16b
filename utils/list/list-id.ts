import { toUrlBase64 } from '../vault/bytes';

declare const listIdBrand: unique symbol;
export type ListId = string & { readonly [listIdBrand]: true };

/** @param random 8 random bytes */
export function toListId(random: Uint8Array): ListId {
  return toUrlBase64(random) as ListId;
}
