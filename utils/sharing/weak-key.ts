import { toHex } from '../vault/bytes';

/**
 * Points of small order of both curves, the bit of the sign or of nothing put to 0: with such a key anybody's signature verifies, and anybody
 * opens what is sealed. Sources: https://eprint.iacr.org/2020/1244 (Ed25519), https://cr.yp.to/ecdh.html#validate (X25519).
 */
const WEAK: readonly string[] = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
];

/** @param key 32 bytes of either curve */
export function isWeak(key: Uint8Array): boolean {
  const bare = new Uint8Array(key);
  bare[31] = (bare[31] ?? 0) & 0x7f;
  return WEAK.includes(toHex(bare));
}
