import { armor, Decrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { hashOf } from '@/utils/sharing/hash';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { FIRST_SHARING, type Sharing } from '@/utils/sharing/sharing';
import { bodyOf } from '@/utils/sharing/summary';
import {
  body,
  bytesOf,
  errorOf,
  FEED,
  forged,
  NOW,
  PARTNER,
  PERSON,
  partner,
  problemOf,
  reader,
  receive,
  STRANGER,
  sealed,
  sender,
  summary,
} from '../../support/sharing-builders';

/** The sharing of a person whose partner is Ann. */
const person = (): Sharing => ({ ...FIRST_SHARING, identity: PERSON, partners: [partner()] });

test('what is sealed is what was shown, and the partner reads just that', async () => {
  const shown = body();
  const { text } = await sealSummary(summaryFor(partner(), PERSON, shown), PERSON, null);
  expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  const received = await receive(text);
  expect(received.type).toBe('received');
  expect(bodyOf(received.summary)).toEqual(shown);
});

test('a mail may put words around it and end lines as Windows does, and the file may be without armor', async () => {
  const text = await sealed();
  const mail = `Hello Ann,\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n--\r\nBen`;
  expect((await receive(mail)).type).toBe('received');
  expect((await receive(bytesOf(mail))).type).toBe('received');
  expect((await receive(armor.decode(text))).type).toBe('received');
});

test('the person can open what they sent, and nothing is to be kept of it', async () => {
  const received = await receive(await sealed(), person());
  expect(received.type).toBe('own');
});

test('a summary is kept with the sender, the latest first, and the row goes on from it', async () => {
  const first = await receive(await sealed());
  if (first.type !== 'received') throw new Error(first.type);
  const second = await receive(
    await sealed({ sequence: 2, previous: hashOf(first.payload), note: 'The second.' }),
    first.sharing,
  );
  if (second.type !== 'received') throw new Error(second.type);
  const [kept] = second.sharing.senders;
  expect(kept?.received.map((each) => each.body.note)).toEqual(['The second.', body().note]);
  expect(kept?.last).toEqual({ feed: FEED, sequence: 2, hash: hashOf(second.payload), created: body().created });
});

test('a summary that never came is no matter', async () => {
  const first = await receive(await sealed());
  if (first.type !== 'received') throw new Error(first.type);
  const third = await receive(await sealed({ sequence: 3, previous: 'ab'.repeat(32) }), first.sharing);
  expect(third.type).toBe('received');
});

test('somebody who begins anew has a new row, of which what is later is taken and what is older is not', async () => {
  const first = await receive(await sealed({ sequence: 7, previous: 'ab'.repeat(32) }));
  if (first.type !== 'received') throw new Error(first.type);
  const anew = { feed: 'ff'.repeat(16), sequence: 1, previous: null };
  expect((await receive(await sealed({ ...anew, created: '2026-11-25T08:00:00Z' }), first.sharing)).type).toBe(
    'received',
  );
  expect(await problemOf(receive(await sealed({ ...anew, created: '2026-11-23T08:00:00Z' }), first.sharing))).toBe(
    'older',
  );
});

test('what the page received, the background keeps by the same rules, and a message that is repeated counts once', async () => {
  const received = await receive(await sealed());
  if (received.type !== 'received') throw new Error(received.type);
  const edit = { type: 'receive', payload: received.payload, at: NOW } as const;
  expect(editedSharing(reader(), edit)).toEqual({ type: 'edited', sharing: received.sharing });
  expect(editedSharing(received.sharing, edit)).toEqual({ type: 'edited', sharing: received.sharing });
});

test('somebody without keys opens it with the passphrase alone', async () => {
  const to = partner({ way: { type: 'passphrase' } });
  const { text } = await sealSummary(summaryFor(to, PERSON, body()), PERSON, 'crêpes at five');
  const nobody: Sharing = FIRST_SHARING;
  expect(await problemOf(receive(text, nobody))).toBe('passphrase-needed');
  expect(await problemOf(receive(text, nobody, 'crepes at five'))).toBe('wrong-passphrase');
  // The same letters, composed otherwise.
  const received = await receive(text, nobody, 'crêpes at five'.normalize('NFD'));
  expect(received.type).toBe('unknown');
  expect(bodyOf(received.summary)).toEqual(body());
  expect((await receive(text, reader(), 'crêpes at five')).type).toBe('received');
});

test('a summary for a card is not made with a passphrase, and one for nobody not without', async () => {
  expect(await problemOf(sealSummary(summary({ to: null }), PERSON, null))).toBe('not-made');
  const { text } = await sealSummary(summary(), PERSON, 'ignored');
  const decrypter = new Decrypter();
  decrypter.addIdentity(PARTNER.age);
  expect(await decrypter.decrypt(armor.decode(text), 'text')).toContain('"payload"');
});

test('what nobody would take is not sealed', async () => {
  expect(await problemOf(sealSummary(summary({ note: 'a\u202eb' }), PERSON, null))).toBe('text');
  expect(await problemOf(sealSummary(summary({ days: [{ date: '2020-01-01' }] }), PERSON, null))).toBe('content');
});

test('four hundred days and every field at its longest fit', async () => {
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const counts = { pauses: 999_999, left: 499_999, continued: 499_999 };
  const most = body({
    period: { from: day(0), until: day(399) },
    totals: counts,
    days: Array.from({ length: 400 }, (_, index) => ({ date: day(index), ...counts })),
    gaps: Array.from({ length: 400 }, (_, index) => day(index)),
    exercises: Array.from({ length: 24 }, () => ({ name: 'e'.repeat(24), done: 999_999 })),
    boundaries: Array.from({ length: 100 }, () => ({ name: '漢'.repeat(100), ...counts })),
    goals: Array.from({ length: 20 }, () => ({ text: '漢'.repeat(100), done: true })),
    note: '漢'.repeat(500),
  });
  const { text } = await sealSummary(summaryFor(partner(), PERSON, most), PERSON, null);
  expect(text.length).toBeLessThan(256 * 1024);
  expect(bodyOf((await receive(text)).summary)).toEqual(most);
});

test('seven days are a few kilobytes', async () => {
  expect((await sealed()).length).toBeLessThan(2500);
});

test('a card that changed is known by its new card alone', async () => {
  const text = await sealed();
  const changed = editedSharing(reader(), { type: 'card-of-sender', id: sender().id, card: STRANGER.card });
  if (changed.type !== 'edited') throw new Error(changed.sentence.key);
  expect(changed.sharing.senders[0]?.way.before).toBe(PERSON.card);
  expect(await problemOf(receive(text, changed.sharing))).toBe('unknown-sender');
});

test('a card that is not known yet may be added where all else holds, and else is not even named', async () => {
  const nobody = reader({ senders: [] });
  expect((await errorOf(receive(await sealed(), nobody))).from).toBe(PERSON.card);
  expect((await errorOf(receive(await forged(summary(), STRANGER), nobody))).from).toBe(null);
  expect((await errorOf(receive(await forged(summary({ to: STRANGER.card })), nobody))).from).toBe(null);
});
