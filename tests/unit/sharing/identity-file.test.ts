import { identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { readCard } from '@/utils/sharing/card';
import { newIdentity, readIdentityFile } from '@/utils/sharing/identity-file';
import { identityFileText } from '@/utils/sharing/identity-file-text';
import { isSignedBy, signPayload } from '@/utils/sharing/signature';
import { fromBase64 } from '@/utils/vault/bytes';
import { errorOf, PERSON } from '../../support/sharing-builders';

test('new keys are saved as a file for age, and read back', async () => {
  const identity = await newIdentity();
  const text = identityFileText(identity);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([identity.age]);
  expect(await readIdentityFile(text)).toEqual(identity);
  expect(await readIdentityFile(text.replaceAll('\n', '\r\n'))).toEqual(identity);
  expect(readCard(identity.card).recipient).toBe(await identityToRecipient(identity.age));
});

test('the card holds the key for what the identity signs', async () => {
  const signature = await signPayload(fromBase64(PERSON.seed), 'payload');
  const { verifyingKey } = readCard(PERSON.card);
  expect(await isSignedBy(verifyingKey, 'payload', signature)).toBe(true);
  expect(await isSignedBy(verifyingKey, 'payloae', signature)).toBe(false);
  expect(await isSignedBy(verifyingKey, 'payload', 'no base64')).toBe(false);
});

test('a file that age made itself gets a key that signs', async () => {
  const read = await readIdentityFile(`# created: 2026-11-24\n# public key: age1…\n${PERSON.age}\n`);
  expect(read.age).toBe(PERSON.age);
  expect(readCard(read.card).recipient).toBe(readCard(PERSON.card).recipient);
  expect(read.seed).not.toBe(PERSON.seed);
});

test.for<readonly [what: string, text: string]>([
  ['nothing', ''],
  ['a card', PERSON.card],
  ['a key with a slip in it', PERSON.age.replace(/Q/, 'P')],
  ['a signing key with a slip in it', identityFileText(PERSON).replace(/(KEY-1.)./, '$1Q')],
  ['a key for a plugin', 'AGE-PLUGIN-YUBIKEY-1QQQQ'],
  ['far too much', `${PERSON.age}\n`.repeat(1000)],
])('%s is refused, and nothing of it is repeated', async ([, text]) => {
  const error = await errorOf(readIdentityFile(text));
  expect(error.type).toBe('identity');
  expect(say(error.sentence) + error.message + String(error.cause ?? '')).not.toContain(PERSON.age.slice(16, 30));
});
