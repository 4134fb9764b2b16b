import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodeLabel } from '@/utils/words/punycode';

/** The longer a label and the rarer its letters, the more of the adaptation of RFC 3492 is in use. */
const letters = fc.oneof(
  fc.array(fc.constantFrom(...'abcz09äöüßéжщяαωا中文字日本ไทย'), { minLength: 1, maxLength: 20 }),
  fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz𠀋𠮷𝒳éڤ'), { minLength: 1, maxLength: 12 }),
);

test('a label is read as the URL standard writes it', () => {
  let punycode = 0;
  fc.assert(
    fc.property(letters, (characters) => {
      const ascii = domainToASCII(characters.join(''));
      fc.pre(ascii !== '' && ascii.length <= 63);
      if (ascii.startsWith('xn--')) punycode += 1;
      expect(unicodeLabel(ascii)).toBe(domainToUnicode(ascii));
    }),
    { numRuns: 1500 },
  );
  expect(punycode).toBeGreaterThan(500);
});

test('what is not punycode stays as it is, and nothing throws', () => {
  for (const label of ['', 'example', 'xn--', 'xn--é', 'xn--a_', 'xn--99999999', `xn--${'9'.repeat(59)}`])
    expect([label, '']).toContain(unicodeLabel(label));
  fc.assert(
    fc.property(fc.string(), (rest) => {
      expect(typeof unicodeLabel(`xn--${rest}`)).toBe('string');
    }),
  );
});
