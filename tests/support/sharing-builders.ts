import { bech32 } from '@scure/base';
import { armor, Encrypter } from 'age-encryption';
import { readCard } from '@/utils/sharing/card';
import type { SharingIdentity } from '@/utils/sharing/identity';
import { readIdentityFile } from '@/utils/sharing/identity-file';
import { receiveSummary } from '@/utils/sharing/receive';
import { sealSummary } from '@/utils/sharing/seal';
import {
  FIRST_SHARING,
  type Partner,
  type PartnerId,
  type Sender,
  type SenderId,
  type Sharing,
} from '@/utils/sharing/sharing';
import { SharingError, type SharingProblem } from '@/utils/sharing/sharing-error';
import { signPayload } from '@/utils/sharing/signature';
import { addressed, type Summary, type SummaryBody } from '@/utils/sharing/summary';
import { fromBase64, utf8 } from '@/utils/vault/bytes';

export const NOW = Date.parse('2026-11-24T21:00:00Z');
export const FEED = '00112233445566778899aabbccddeeff';

/** Somebody's keys, always the same for the same number. */
export function keysOf(number: number): Promise<SharingIdentity> {
  const age = bech32.encodeFromBytes('AGE-SECRET-KEY-', new Uint8Array(32).fill(number)).toUpperCase();
  const signing = bech32
    .encodeFromBytes('breakwater-signing-key-', new Uint8Array(32).fill(100 + number))
    .toUpperCase();
  return readIdentityFile(`# signing key: ${signing}\n${age}\n`);
}

export const PERSON = await keysOf(1);
export const PARTNER = await keysOf(2);
export const STRANGER = await keysOf(3);

export function body(overrides: Partial<SummaryBody> = {}): SummaryBody {
  return {
    period: { from: '2026-11-22', until: '2026-11-24' },
    numbers: 'exact',
    totals: { pauses: 5, left: 3, continued: 1 },
    days: [
      { date: '2026-11-22', pauses: 3, left: 2, continued: 0 },
      { date: '2026-11-23', pauses: 0, left: 0, continued: 0 },
      { date: '2026-11-24', pauses: 2, left: 1, continued: 1 },
    ],
    exercises: [{ name: 'surf', done: 2 }],
    urge: { before: 6.5, after: 4 },
    gaps: ['2026-11-23'],
    note: 'A calmer week than the one before.',
    expires: '2026-12-24',
    created: '2026-11-24T21:00:00Z',
    timezone: 'Europe/Berlin',
    ...overrides,
  };
}

export function summary(overrides: Partial<Summary> = {}): Summary {
  return {
    ...addressed(body(), { feed: FEED, sequence: 1, previous: null, to: PARTNER.card, from: PERSON.card }),
    ...overrides,
  };
}

export const id = <Id extends PartnerId | SenderId>(name: string): Id => name.padEnd(11, '_') as Id;

export function partner(overrides: Partial<Partner> = {}): Partner {
  return {
    id: id('ann'),
    label: 'Ann',
    way: { type: 'card', card: PARTNER.card, verified: null, before: null },
    feed: FEED,
    sequence: 0,
    previous: null,
    paused: false,
    remindOn: null,
    choices: null,
    ...overrides,
  };
}

export function sender(overrides: Partial<Sender> = {}): Sender {
  return {
    id: id('ben'),
    label: 'Ben',
    notes: '',
    way: { type: 'card', card: PERSON.card, verified: null, before: null },
    last: null,
    received: [],
    ...overrides,
  };
}

/** The partner, who knows the person's card. */
export function reader(overrides: Partial<Sharing> = {}): Sharing {
  return { ...FIRST_SHARING, identity: PARTNER, senders: [sender()], ...overrides };
}

/** What a program other than ours may have sealed to a card. */
export async function sealedTo(plain: string | Uint8Array, ...to: readonly SharingIdentity[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const { card } of to) encrypter.addRecipient(readCard(card).recipient);
  return encrypter.encrypt(plain);
}

/** An envelope around a payload that may be anything, signed. */
export async function envelopeOf(payload: unknown, by: SharingIdentity = PERSON): Promise<Record<string, unknown>> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const signature = await signPayload(fromBase64(by.seed), text);
  return { format: 'breakwater-summary', version: 1, payload: text, signature };
}

/** Signed and sealed to the partner, without our own looks at what it is. */
export async function forged(payload: unknown, by: SharingIdentity = PERSON): Promise<string> {
  return armor.encode(await sealedTo(JSON.stringify(await envelopeOf(payload, by)), PARTNER));
}

export async function sealed(overrides: Partial<Summary> = {}): Promise<string> {
  return (await sealSummary(summary(overrides), PERSON, null)).text;
}

/** Which problem was found; fails where there was none. */
export async function problemOf(doing: Promise<unknown> | (() => unknown)): Promise<SharingProblem> {
  return (await errorOf(doing)).type;
}

export async function errorOf(doing: Promise<unknown> | (() => unknown)): Promise<SharingError> {
  try {
    await (typeof doing === 'function' ? doing() : doing);
  } catch (error) {
    if (error instanceof SharingError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

export const receive = (given: Uint8Array | string, sharing = reader(), passphrase?: string) =>
  receiveSummary(given, sharing, NOW, passphrase);

export const bytesOf = (text: string): Uint8Array => utf8(text);
