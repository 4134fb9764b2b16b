import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHpkeOpener } from '@/utils/vault/hpke-open';
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

test('what the library seals, our own opening opens, and nothing that was altered', async () => {
  const info = bytes('4f6465');
  const open = await createHpkeOpener(info);
  const pair = await SUITE.kem.generateKeyPair();
  const publicKey = new Uint8Array(await SUITE.kem.serializePublicKey(pair.publicKey));
  const to = { privateKey: pair.privateKey, publicKey };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 40 }), async (given, about) => {
      const [plain, context] = [Uint8Array.from(given), Uint8Array.from(about)];
      const { enc, ct } = await SUITE.seal({ recipientPublicKey: pair.publicKey, info }, plain, context);
      const [key, sealed] = [new Uint8Array(enc), new Uint8Array(ct)];
      expect(await open(to, key, sealed, context)).toEqual(plain);
      for (const changed of [key, sealed]) {
        changed[given.length % changed.length] = (changed[given.length % changed.length] ?? 0) ^ 1;
        await expect(open(to, key, sealed, context)).rejects.toThrow();
        changed[given.length % changed.length] = (changed[given.length % changed.length] ?? 0) ^ 1;
      }
      await expect(open(to, key, sealed, Uint8Array.from([...context, 0]))).rejects.toThrow();
      await expect((await createHpkeOpener(context))(to, key, sealed, context)).rejects.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('a sender’s key that makes every secret the same is refused', async () => {
  const open = await createHpkeOpener(new Uint8Array());
  const pair = await SUITE.kem.generateKeyPair();
  const publicKey = new Uint8Array(await SUITE.kem.serializePublicKey(pair.publicKey));
  const to = { privateKey: pair.privateKey, publicKey };
  for (const enc of [new Uint8Array(32), Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))])
    await expect(open(to, enc, new Uint8Array(40), new Uint8Array())).rejects.toThrow();
});
