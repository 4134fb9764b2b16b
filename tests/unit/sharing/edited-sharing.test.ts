import { expect, test } from 'vitest';
import { FIRST_CHOICES } from '@/utils/sharing/choices';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { hashOf } from '@/utils/sharing/hash';
import { MOST_PARTNERS, MOST_RECEIVED, MOST_SENT } from '@/utils/sharing/limits';
import { readSharing } from '@/utils/sharing/read-sharing';
import { withinRoom } from '@/utils/sharing/room';
import { summaryFor } from '@/utils/sharing/seal';
import { FIRST_SHARING, type PartnerId, type Sent, type Sharing } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import {
  body,
  FEED,
  id,
  NOW,
  PARTNER,
  PERSON,
  partner,
  reader,
  STRANGER,
  sender,
} from '../../support/sharing-builders';

const person = (overrides: Partial<Sharing> = {}): Sharing => ({ ...FIRST_SHARING, identity: PERSON, ...overrides });

function after(sharing: Sharing, ...edits: readonly SharingEdit[]): Sharing {
  return edits.reduce((before, edit) => {
    const edited = editedSharing(before, edit);
    if (edited.type === 'refused') throw new Error(edited.sentence.key);
    // The same twice is the same as once.
    expect(editedSharing(edited.sharing, edit)).toEqual(edited);
    // What is kept can be read again.
    expect(readSharing(JSON.parse(JSON.stringify(edited.sharing)))).toEqual({
      type: 'sharing',
      sharing: edited.sharing,
    });
    return edited.sharing;
  }, sharing);
}

function refusal(sharing: Sharing, edit: SharingEdit): string {
  const edited = editedSharing(sharing, edit);
  return edited.type === 'refused' ? edited.sentence.key : 'edited';
}

const add = { type: 'add-partner', id: id<PartnerId>('ann'), label: 'Ann', card: PARTNER.card, feed: FEED } as const;
const sent = (note: string, from = partner(), at = NOW): SharingEdit => ({
  type: 'sent',
  id: from.id,
  payload: JSON.stringify(summaryFor(from, PERSON, body({ note }))),
  at,
});

test('the first keys stay, whichever page makes others', () => {
  const sharing = after(FIRST_SHARING, { type: 'put-identity', identity: PERSON });
  expect(after(sharing, { type: 'put-identity', identity: STRANGER }).identity).toEqual(PERSON);
});

test('a partner is added, called otherwise, paused, reminded of, and removed', () => {
  const sharing = after(
    person(),
    add,
    { type: 'label-partner', id: add.id, label: 'Ann from work' },
    { type: 'pause-partner', id: add.id, paused: true },
    { type: 'remind', id: add.id, on: 6 },
    { type: 'choices', id: add.id, choices: FIRST_CHOICES },
    { type: 'asked', at: NOW },
  );
  expect(sharing).toEqual(
    person({
      askedAt: NOW,
      partners: [partner({ label: 'Ann from work', paused: true, remindOn: 6, choices: FIRST_CHOICES })],
    }),
  );
  expect(after(sharing, { type: 'remove-partner', id: add.id }).partners).toEqual([]);
});

test('the ledger shows what was sent as it was, and each follows the one before', () => {
  const once = after(person(), add, sent('The first.'));
  const [to] = once.partners;
  if (to === undefined) throw new Error('no partner');
  expect(to.sequence).toBe(1);
  const twice = after(once, sent('The second.', to, NOW + 1));
  expect(twice.sent.map((line) => [line.label, line.at, line.body?.note])).toEqual([
    ['Ann', NOW + 1, 'The second.'],
    ['Ann', NOW, 'The first.'],
  ]);
  expect(twice.partners[0]?.previous).toBe(twice.sent[0]?.hash);
});

test('what was prepared before something else was sent is not sent', () => {
  const sharing = after(person(), add, sent('The first.'));
  expect(refusal(sharing, sent('Another.'))).toBe('sharing.problem.outdated');
  expect(refusal(sharing, { ...sent('x'), id: id('gone') } as SharingEdit)).toBe('sharing.problem.partnerGone');
});

test('removing a partner leaves nothing with which to write to them, and the ledger stays', () => {
  const sharing = after(person(), add, sent('The first.'), { type: 'remove-partner', id: add.id });
  const kept = JSON.stringify(sharing);
  expect(kept).not.toContain(PARTNER.card);
  expect(kept).not.toContain(FEED);
  expect(sharing.sent.map((line) => line.body?.note)).toEqual(['The first.']);
});

test('one’s own card, and a card that stands there already, are not added', () => {
  expect(refusal(person(), { ...add, card: PERSON.card })).toBe('sharing.problem.ownCard');
  expect(refusal(after(person(), add), { ...add, id: id<PartnerId>('again') })).toBe('sharing.problem.cardTwice');
  expect(refusal(reader(), { type: 'add-sender', id: id('x'), label: 'X', card: PERSON.card })).toBe(
    'sharing.problem.cardTwice',
  );
});

test('there is room for so many', () => {
  const full = person({
    partners: Array.from({ length: MOST_PARTNERS }, (_, at) =>
      partner({ id: id<PartnerId>(`p${at}`), way: { type: 'passphrase' } }),
    ),
  });
  expect(refusal(full, add)).toBe('sharing.problem.fullPartners');
});

test('a card that changed is an alarm until somebody has compared', () => {
  const verified = after(person(), add, { type: 'verify', card: PARTNER.card, at: NOW });
  expect(verified.partners[0]?.way).toMatchObject({ verified: NOW, before: null });
  const changed = after(verified, { type: 'card-of-partner', id: add.id, card: STRANGER.card });
  expect(changed.partners[0]?.way).toEqual({ type: 'card', card: STRANGER.card, verified: null, before: PARTNER.card });
  const compared = after(changed, { type: 'verify', card: STRANGER.card, at: NOW + 1 });
  expect(compared.partners[0]?.way).toMatchObject({ verified: NOW + 1, before: null });
});

test('a card that changed twice still names the one that was compared', () => {
  const verified = after(person(), add, { type: 'verify', card: PARTNER.card, at: NOW });
  const other = reader().senders[0]?.way.card;
  const changed = after(verified, { type: 'card-of-partner', id: add.id, card: STRANGER.card });
  expect(other).toBe(PERSON.card);
  const back = after(changed, { type: 'card-of-partner', id: add.id, card: PARTNER.card });
  expect(back.partners[0]?.way).toMatchObject({ verified: null, before: PARTNER.card });
});

test('comparing once counts in both directions', () => {
  const both = after(
    person(),
    add,
    { type: 'add-sender', id: id('ann2'), label: 'Ann', card: PARTNER.card },
    {
      type: 'verify',
      card: PARTNER.card,
      at: NOW,
    },
  );
  expect([both.partners[0]?.way, both.senders[0]?.way].map((way) => way?.type === 'card' && way.verified)).toEqual([
    NOW,
    NOW,
  ]);
});

test('a reader names people and keeps notes of their own', () => {
  const sharing = after(
    reader(),
    { type: 'label-sender', id: sender().id, label: 'B.' },
    { type: 'notes-of-sender', id: sender().id, notes: 'Asked for a walk.\nTuesday.' },
  );
  expect(sharing.senders[0]).toMatchObject({ label: 'B.', notes: 'Asked for a walk.\nTuesday.' });
  expect(after(sharing, { type: 'remove-sender', id: sender().id }).senders).toEqual([]);
});

test('of a sender the last ones are kept', () => {
  let sharing = reader();
  let before = partner();
  for (let at = 0; at < MOST_RECEIVED + 3; at += 1) {
    const payload = JSON.stringify(summaryFor(before, PERSON, body({ note: `Number ${at}.` })));
    sharing = after(sharing, { type: 'receive', payload, at: NOW + at });
    before = { ...before, sequence: before.sequence + 1, previous: hashOf(payload) };
  }
  expect(sharing.senders[0]?.received).toHaveLength(MOST_RECEIVED);
  expect(sharing.senders[0]?.received[0]?.body.note).toBe(`Number ${MOST_RECEIVED + 2}.`);
});

test('where there is no more room, the oldest summaries go first, and that they were sent stays', () => {
  const line = (at: number): Sent => ({
    hash: at.toString(16).padStart(64, '0'),
    partner: add.id,
    label: 'Ann',
    at: NOW - at,
    body: body({
      note: 'n'.repeat(500),
      goals: Array.from({ length: 20 }, () => ({ text: 'g'.repeat(100), done: true })),
      boundaries: Array.from({ length: 100 }, () => ({ name: 'b'.repeat(100) })),
    }),
  });
  const kept = withinRoom(person({ sent: Array.from({ length: MOST_SENT + 10 }, (_, at) => line(at)) }));
  expect(kept.sent).toHaveLength(MOST_SENT);
  expect(kept.sent[0]?.body).not.toBe(null);
  expect(kept.sent.at(-1)?.body).toBe(null);
  expect(JSON.stringify(kept).length).toBeLessThan(1.2 * 1024 * 1024);
});
