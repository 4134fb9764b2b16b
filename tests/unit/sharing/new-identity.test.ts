import { expect, test } from 'vitest';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { hashOf } from '@/utils/sharing/hash';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { FIRST_SHARING, type Sharing } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import {
  body,
  id,
  NOW,
  PARTNER,
  PERSON,
  partner,
  problemOf,
  reader,
  receive,
  STRANGER,
  sender,
} from '../../support/sharing-builders';

const compared = { type: 'card', card: PARTNER.card, verified: NOW, before: null } as const;
const BEFORE: Sharing = {
  ...FIRST_SHARING,
  identity: PERSON,
  partners: [
    partner({ way: compared, sequence: 3, previous: 'a'.repeat(64) }),
    partner({ id: id('kim'), way: { type: 'passphrase' } }),
  ],
  senders: [sender({ way: { ...compared, before: STRANGER.card } })],
};
const renew: SharingEdit = { type: 'replace-identity', before: PERSON.card, identity: STRANGER };

function edited(sharing: Sharing, edit: SharingEdit): Sharing {
  const after = editedSharing(sharing, edit);
  if (after.type === 'refused') throw new Error(after.sentence.key);
  return after.sharing;
}

test('new keys are in place of the old ones, and nothing counts as compared', () => {
  const after = edited(BEFORE, renew);
  expect(after.identity).toEqual(STRANGER);
  expect(JSON.stringify(after)).not.toContain(PERSON.age);
  expect(after.partners.map(({ way }) => way)).toEqual([{ ...compared, verified: null }, { type: 'passphrase' }]);
  // That a card changed stays an alarm.
  expect(after.senders.map(({ way }) => way)).toEqual([{ ...compared, verified: null, before: STRANGER.card }]);
});

test('the rest stays as it was, rows included', () => {
  const after = edited(BEFORE, renew);
  const bare = ({ identity: _, ...sharing }: Sharing) =>
    JSON.stringify(sharing).replaceAll(/"verified":(?:null|\d+)/g, '');
  expect(bare(after)).toBe(bare(BEFORE));
});

test('the same twice is once, also where something was compared meanwhile', () => {
  const verified = edited(edited(BEFORE, renew), { type: 'verify', card: PARTNER.card, at: NOW });
  expect(edited(verified, renew)).toBe(verified);
});

test('of two windows that do so at once the first counts, and the other is told', () => {
  const other: SharingEdit = { type: 'replace-identity', before: PERSON.card, identity: PARTNER };
  expect(editedSharing(edited({ ...FIRST_SHARING, identity: PERSON }, renew), other)).toEqual({
    type: 'refused',
    sentence: { key: 'sharing.problem.cardRenewed' },
  });
});

test('what another window made with the old keys is not sent any more', () => {
  const to = partner();
  const payload = JSON.stringify(summaryFor(to, PERSON, body()));
  const sent: SharingEdit = { type: 'sent', id: to.id, payload, at: NOW };
  const sharing: Sharing = { ...FIRST_SHARING, identity: PERSON, partners: [to] };
  expect(editedSharing(edited(sharing, renew), sent)).toEqual({
    type: 'refused',
    sentence: { key: 'sharing.problem.cardRenewed' },
  });
  // What was kept before stays, and may be told again.
  const kept = edited(edited(sharing, sent), renew);
  expect(kept.partners[0]?.previous).toBe(hashOf(payload));
  expect(edited(kept, sent)).toBe(kept);
});

test('a partner who was given the new card takes the next summary of the row, and whoever was not is told', async () => {
  const first = summaryFor(partner(), PERSON, body());
  const opened = await receive((await sealSummary(first, PERSON, null)).text);
  if (opened.type !== 'received') throw new Error(opened.type);
  const row = partner({ sequence: 1, previous: hashOf(opened.payload) });
  const { text } = await sealSummary(summaryFor(row, STRANGER, body({ note: 'with new keys' })), STRANGER, null);
  expect(await problemOf(receive(text, opened.sharing))).toBe('unknown-sender');
  const told = edited(opened.sharing, { type: 'card-of-sender', id: sender().id, card: STRANGER.card });
  expect((await receive(text, told)).summary.note).toBe('with new keys');
});

test('what was sealed to the old card opens with the new keys no more', async () => {
  const { text } = await sealSummary(summaryFor(partner(), PERSON, body()), PERSON, null);
  const renewed = edited(reader(), { type: 'replace-identity', before: PARTNER.card, identity: STRANGER });
  expect(await problemOf(receive(text, renewed))).toBe('not-for-you');
});
