import { expect, test } from 'vitest';
import { dueToday } from '@/utils/sharing/due';
import { FIRST_SHARING, type Sent, type Sharing } from '@/utils/sharing/sharing';
import { id, partner } from '../../support/sharing-builders.ts';

/** A Tuesday, 21:00 in UTC. */
const TUESDAY = Date.parse('2026-11-24T21:00:00Z');
const HOUR = 3_600_000;
const ANN = partner({ remindOn: 1 });

const sharing = (parts: Partial<Sharing>): Sharing => ({ ...FIRST_SHARING, partners: [ANN], ...parts });
const sent = (at: number): Sent => ({ hash: 'a', partner: ANN.id, label: 'Ann', at, body: null });
const dueAt = (parts: Partial<Sharing>, at = TUESDAY, offset = 0): readonly string[] =>
  dueToday(sharing(parts), at, offset).map(({ label }) => label);

test('on the day that was chosen, and on no other', () => {
  expect(dueAt({})).toEqual(['Ann']);
  expect(dueAt({}, TUESDAY - 24 * HOUR)).toEqual([]);
  expect(dueAt({}, TUESDAY + 24 * HOUR)).toEqual([]);
});

test('by the calendar where the person is', () => {
  expect(dueAt({}, TUESDAY + 2 * HOUR, 120)).toEqual([]);
  expect(dueAt({}, TUESDAY - 22 * HOUR, 120)).toEqual(['Ann']);
});

test('no more once one was sent that day', () => {
  expect(dueAt({ sent: [sent(TUESDAY - HOUR)] })).toEqual([]);
  expect(dueAt({ sent: [sent(TUESDAY - 7 * 24 * HOUR)] })).toEqual(['Ann']);
  expect(dueAt({ sent: [{ ...sent(TUESDAY), partner: id('kim') }] })).toEqual(['Ann']);
});

test('never where no day was chosen, nor in a pause', () => {
  expect(dueAt({ partners: [partner()] })).toEqual([]);
  expect(dueAt({ partners: [{ ...ANN, paused: true }] })).toEqual([]);
});
