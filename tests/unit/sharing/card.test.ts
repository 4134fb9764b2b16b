import { bech32 } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { cardOf, cardQrText, readCard } from '@/utils/sharing/card';
import { errorOf, PARTNER, PERSON } from '../../support/sharing-builders';

const CARD = PERSON.card;
/** The same characters, one of them another. */
const withCharacter = (at: number, character: string): string =>
  CARD.slice(0, at) + character + CARD.slice(at + character.length);

test('a card is one line that is read back, whatever mail has made of its breaks and capitals', () => {
  const card = readCard(CARD);
  expect(card.text).toBe(CARD);
  expect(CARD).toMatch(/^breakwater1[02-9ac-hj-np-z]{110}$/);
  expect(card.recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
  expect(readCard(cardQrText(card))).toEqual(card);
  expect(readCard(` ${CARD.slice(0, 40)}\r\n  ${CARD.slice(40, 80)}\n\u2028${CARD.slice(80)} \n`)).toEqual(card);
});

test('any two keys make a card that reads back as they are', () => {
  const key = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .filter((bytes) => bytes.some((byte) => byte > 1 && byte < 0x20));
  fc.assert(
    fc.property(key, key, (recipient, verifying) => {
      const card = readCard(cardOf(recipient, verifying).text);
      expect([...card.bytes]).toEqual([1, ...recipient, ...verifying]);
    }),
    { numRuns: 50 },
  );
});

test('one character that is another is always noticed', () => {
  const alphabet = [...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'];
  fc.assert(
    fc.property(fc.integer({ min: 11, max: CARD.length - 1 }), fc.constantFrom(...alphabet), (at, character) => {
      if (CARD[at] === character) return;
      expect(() => readCard(withCharacter(at, character))).toThrow('checksum');
    }),
    { numRuns: 100 },
  );
});

const withVersion = (version: number): string =>
  bech32.encode('breakwater', bech32.toWords(Uint8Array.of(version, ...readCard(CARD).bytes.subarray(1))), 200);
const small = `01${'00'.repeat(31)}`;
const weak = (recipient: string, verifying: string): string =>
  cardOf(Uint8Array.from(Buffer.from(recipient, 'hex')), Uint8Array.from(Buffer.from(verifying, 'hex'))).text;
const good = Buffer.from(readCard(CARD).verifyingKey).toString('hex');

const BAD_CARDS: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t ', 'empty'],
  ['ten thousand characters', `breakwater1${'q'.repeat(10_000)}`, 'long'],
  ['a whole mail', `Hello,\n${'word '.repeat(300)}`, 'long'],
  ['an age secret key', PERSON.age, 'secret'],
  ['an age secret key in small letters', PERSON.age.toLowerCase(), 'secret'],
  ['an identity file', `# created\n${PERSON.age}`, 'secret'],
  ['a signing key', `breakwater-signing-key-1${'Q'.repeat(58)}`, 'notCard'],
  ['an age recipient', readCard(CARD).recipient, 'recipient'],
  ['a sealed file', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----', 'file'],
  ['an address', 'https://example.org/card', 'notCard'],
  ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ', 'notCard'],
  ['a bitcoin address', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'notCard'],
  ['another prefix', CARD.replace('breakwater', 'breakwaters'), 'notCard'],
  ['a word before it', `card: ${CARD}`, 'notCard'],
  ['the prefix with a Cyrillic е', CARD.replace('e', 'е'), 'lookAlike'],
  ['a Cyrillic а within', withCharacter(40, 'а'), 'lookAlike'],
  ['full-width letters', CARD.replace('breakwater', 'ｂｒｅａｋｗａｔｅｒ'), 'lookAlike'],
  ['an o for a 0', withCharacter(50, 'o'), 'lookAlike'],
  ['an i for an l', withCharacter(50, 'i'), 'lookAlike'],
  ['a 1 for an l', withCharacter(50, '1'), 'lookAlike'],
  ['a zero-width space within', `${CARD.slice(0, 50)}\u200b${CARD.slice(50)}`, 'lookAlike'],
  ['an override of direction within', `${CARD.slice(0, 50)}\u202e${CARD.slice(50)}`, 'lookAlike'],
  ['a NUL within', `${CARD.slice(0, 50)}\0${CARD.slice(50)}`, 'lookAlike'],
  ['HTML beside it', `${CARD}<script>`, 'lookAlike'],
  ['capitals among small letters', `${CARD.slice(0, 50).toUpperCase()}${CARD.slice(50)}`, 'mixedCase'],
  ['one capital', withCharacter(0, 'B'), 'mixedCase'],
  ['the end cut off', CARD.slice(0, -1), 'length'],
  ['two cards', `${CARD}\n${PARTNER.card}`, 'length'],
  ['one character more', `${CARD}q`, 'length'],
  ['one character changed', withCharacter(60, CARD[60] === 'q' ? 'p' : 'q'), 'checksum'],
  ['two characters swapped', withCharacter(60, `${CARD[61]}${CARD[60]}`), 'checksum'],
  ['the checksum of another card', CARD.slice(0, -6) + PARTNER.card.slice(-6), 'checksum'],
  ['a later version', withVersion(2), 'newer'],
  ['a verifying key with which any signature holds', weak(good, small), 'weak'],
  ['another such key', weak(good, `ec${'ff'.repeat(30)}ff`), 'weak'],
  ['a recipient with which anybody opens', weak('00'.repeat(32), good), 'weak'],
];

test.for(BAD_CARDS)('%s is refused with a sentence that says what to do', async ([, given, problem]) => {
  const error = await errorOf(() => readCard(given));
  expect(error.sentence.key).toBe(`sharing.problem.card.${problem}`);
  const said = say(error.sentence);
  expect(said.length).toBeGreaterThan(20);
  // Neither the sentence nor the reason repeats what was pasted, which may be a secret.
  for (const piece of given.match(/[^\s]{20,}/g) ?? []) expect(said + error.message).not.toContain(piece.slice(0, 20));
});
