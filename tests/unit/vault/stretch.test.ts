import { expect, test } from 'vitest';
import { toHex, utf8 } from '@/utils/vault/bytes';
import { isAffordable, PRESENT_PARAMS } from '@/utils/vault/scrypt-params';
import { expectedSeconds, stretched } from '@/utils/vault/stretch';

/** RFC 7914, section 12; the first 32 of its 64 bytes, which scrypt's last step gives alike whatever the length. */
test.each([
  ['', '', { N: 16, r: 1, p: 1 }, '77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442'],
  ['password', 'NaCl', { N: 1024, r: 8, p: 16 }, 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162'],
  [
    'pleaseletmein',
    'SodiumChloride',
    { N: 16384, r: 8, p: 1 },
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
  ],
])('“%s” with “%s” gives what RFC 7914 says', (passphrase, salt, params, expected) => {
  expect(toHex(stretched({ passphrase, salt: utf8(salt), ...params }))).toBe(expected);
});

test('keyboards that compose letters and those that do not give the same', () => {
  const params = { N: 16, r: 8, p: 1, salt: utf8('salt') };
  const one = stretched({ ...params, passphrase: 'Stra\u00dfe nach \u00c5rhus \ufb01n' });
  const other = stretched({ ...params, passphrase: 'Stra\u00dfe nach A\u030arhus fin' });
  expect(toHex(one)).toBe(toHex(other));
});

test('progress grows to its end', () => {
  const shares: number[] = [];
  stretched({ passphrase: 'a', salt: utf8('b'), N: 1024, r: 8, p: 1 }, (share) => shares.push(share));
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBeCloseTo(1, 2);
});

test('a slow browser is told from a small job', () => {
  let calls = 0;
  const now = (): number => {
    calls += 1;
    return calls * 300;
  };
  expect(expectedSeconds(PRESENT_PARAMS, now)).toBeCloseTo(38.4);
});

test('what is written is affordable, and so is twice as much', () => {
  expect(isAffordable(PRESENT_PARAMS)).toBe(true);
  expect(isAffordable({ N: 2 ** 18, r: 8, p: 4 })).toBe(true);
});

test.each([
  { N: 2 ** 19, r: 8, p: 1 },
  { N: 2 ** 31, r: 8, p: 1 },
  { N: 2 ** 32, r: 8, p: 1 },
  { N: 100_000, r: 8, p: 1 },
  { N: 1, r: 8, p: 1 },
  { N: 0, r: 8, p: 1 },
  { N: -4, r: 8, p: 1 },
  { N: Number.NaN, r: 8, p: 1 },
  { N: 2 ** 17, r: 16, p: 1 },
  { N: 2 ** 17, r: 1, p: 1 },
  { N: 2 ** 17, r: 8, p: 5 },
  { N: 2 ** 17, r: 8, p: 0 },
  { N: 2 ** 17, r: 8, p: 1.5 },
])('a header that asks for N=$N r=$r p=$p is refused', (params) => {
  expect(isAffordable(params)).toBe(false);
});
