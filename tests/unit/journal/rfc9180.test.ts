import { expect, test } from 'vitest';
import { SUITE } from '@/utils/vault/vault';

const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

// RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), the same KEM and KDF as ours; the key pair follows from its seed.
test('the key encapsulation gives the keys of RFC 9180', async () => {
  const pair = await SUITE.kem.deriveKeyPair(
    bytes('6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037').buffer,
  );
  expect(hex(await SUITE.kem.serializePublicKey(pair.publicKey))).toBe(
    '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  );
});
