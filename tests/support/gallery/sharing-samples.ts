import type { DeskParts } from '@/components/sharing/PartnerDesk';
import { type CardText, cardOf } from '@/utils/sharing/card';
import type { Sender, SenderId, Sharing } from '@/utils/sharing/sharing';
import { FIRST_SHARING } from '@/utils/sharing/sharing';
import type { SummaryBody, SummaryDay } from '@/utils/sharing/summary';
import { NO_CODES } from './no-codes';
import { never, nothing } from './state';

const keys = (first: number) => Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + first) % 256);
export const MINE = cardOf(keys(9), keys(70)).text;
const THEIRS = cardOf(keys(33), keys(121)).text;

const ZALGO = `Z${'\u0335\u0321\u0313\u0358'.repeat(60)}a${'\u0337\u0322\u0346\u0301'.repeat(62)}`;
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2).slice(0, 100);

function days(count: number): readonly SummaryDay[] {
  return Array.from({ length: count }, (_, at) => {
    const pauses = [3, 0, 5, 2, 1, 0, 4][at % 7] ?? 0;
    const left = Math.ceil(pauses / 2);
    return {
      date: new Date(Date.UTC(2026, 9, 26 + at)).toISOString().slice(0, 10),
      pauses,
      left,
      continued: pauses - left,
    };
  });
}

export const FULL: SummaryBody = {
  period: { from: '2026-10-26', until: '2026-11-24' },
  numbers: 'exact',
  totals: { pauses: 1064, left: 39, continued: 25 },
  days: days(9),
  exercises: [
    { name: 'surf', done: 12 },
    { name: 'breathing', done: 4 },
    { name: 'sing-a-song', done: 1 },
  ],
  urge: { before: 6.4, after: 4.5 },
  goals: [
    { text: 'In bed before midnight on weekdays', done: true },
    { text: 'Call Jo on Sundays', done: false },
  ],
  gaps: ['2026-10-28', '2026-11-02'],
  boundaries: [
    { name: 'Videos in the evening', pauses: 40, left: 25, continued: 15 },
    { name: 'Feeds', pauses: 24, left: 14, continued: 10 },
  ],
  note: 'The second week was hard, and I want to talk about it. Thank you for being there.',
  expires: '2026-12-24',
  created: '2026-11-24T21:00:00Z',
  timezone: 'Europe/Berlin',
};

export const BANDS: SummaryBody = {
  ...FULL,
  numbers: 'bands',
  totals: { pauses: 'many', left: 'several', continued: 'few' },
  days: [
    { date: '2026-11-22', pauses: 'several', left: 'few', continued: 'none' },
    { date: '2026-11-23', pauses: 'none', left: 'none', continued: 'none' },
    { date: '2026-11-24', pauses: 'few', left: 'few', continued: 'none' },
  ],
  exercises: [{ name: 'surf', done: 'several' }],
  urge: { before: 'high', after: 'medium' },
  boundaries: [{ name: 'Feeds', pauses: 'many', left: 'several', continued: 'few' }],
  gaps: [],
};

export const SPARSE: SummaryBody = {
  period: { from: '2026-11-24', until: '2026-11-24' },
  numbers: 'exact',
  totals: {},
  days: [{ date: '2026-11-24' }],
  urge: null,
  expires: null,
  created: '2026-11-24T21:00:00Z',
  timezone: 'Etc/Unknown_Place',
};

/** More than the schema lets through, so that the layout holds by itself. */
export const HOSTILE: SummaryBody = {
  ...FULL,
  totals: { pauses: 1_000_000, left: 1, continued: 0 },
  note: `<img src=x onerror=alert(1)> <b>bold</b> \u202Eevil\u2066 ${ZALGO} ${LONG} שלום عليكم`,
  goals: [
    { text: '<script>alert(1)</script>', done: true },
    { text: LONG, done: false },
  ],
  boundaries: [
    { name: ZALGO, pauses: 2, left: 1, continued: 1 },
    { name: `\u202Egnp.exe ${LONG}`, pauses: 1, left: 1, continued: 0 },
    { name: 'סרטונים בערב (2)', pauses: 1, left: 1, continued: 0 },
  ],
  timezone: 'A'.repeat(64),
};

const AT = Date.parse('2026-11-24T21:30:00Z');
const way = (verified: number | null, before: CardText | null = null) =>
  ({ type: 'card', card: THEIRS, verified, before }) as const;

export function sender(id: string, given: Partial<Sender>): Sender {
  return { id: id as SenderId, label: id, notes: '', way: way(null), last: null, received: [], ...given };
}

export const ALEX = sender('Alex', {
  notes: 'Asked about the walks. Next time: how is the sleep?',
  way: way(AT),
  received: [
    { hash: 'a', at: AT, body: FULL },
    {
      hash: 'b',
      at: AT - 14 * 86_400_000,
      body: {
        ...FULL,
        period: { from: '2026-10-12', until: '2026-11-10' },
        totals: { pauses: 70, left: 30, continued: 40 },
      },
    },
    { hash: 'c', at: AT - 30 * 86_400_000, body: { ...BANDS, period: { from: '2026-09-26', until: '2026-10-25' } } },
  ],
});
export const CHANGED = sender('Changed', {
  label: 'Robin',
  way: way(null, MINE),
  received: [{ hash: 'd', at: AT, body: SPARSE }],
});
export const NAMED = sender('Named', {
  label: `${ZALGO} ${LONG.slice(0, 40)}`,
  received: [{ hash: 'e', at: AT, body: HOSTILE }],
});
export const RIGHT = sender('Right', { label: 'נועה', received: [] });

export const WITH_CARD: Sharing = {
  ...FIRST_SHARING,
  identity: { age: 'AGE-SECRET-KEY-1', seed: '', card: MINE },
};

/** A reader's side in which nothing comes of anything. */
export const PARTS: DeskParts = {
  reading: { newIdentity: never, readIdentity: never, receive: never },
  codes: NO_CODES,
  edit: async () => ({ type: 'saved' }),
  copy: async () => true,
  save: nothing,
  now: () => 0,
  random: (bytes) => new Uint8Array(bytes),
  dateText: (at) => new Date(at).toLocaleDateString(document.documentElement.lang),
};
