import { expect, test } from 'vitest';
import { isExpired, isTimeToAsk, remindersOn } from '@/utils/sharing/reminder';
import { id, NOW, partner } from '../../support/sharing-builders';

const DAY = 86_400_000;
const berlin = () => 60;

test('on the chosen day a partner is named, until something was sent or where sharing is paused', () => {
  const ann = partner({ remindOn: 1 });
  const paused = partner({ id: id('bob'), remindOn: 1, paused: true });
  const never = partner({ id: id('cem') });
  const partners = [ann, paused, never];
  // 2026-11-24 is a Tuesday.
  expect(remindersOn({ partners, sent: [] }, '2026-11-24', berlin)).toEqual([ann]);
  expect(remindersOn({ partners, sent: [] }, '2026-11-25', berlin)).toEqual([]);
  const line = { hash: '0'.repeat(64), partner: ann.id, label: 'Ann', body: null };
  expect(remindersOn({ partners, sent: [{ ...line, at: NOW }] }, '2026-11-24', berlin)).toEqual([]);
  expect(remindersOn({ partners, sent: [{ ...line, at: NOW - DAY }] }, '2026-11-24', berlin)).toEqual([ann]);
});

test('the question whether they want this comes first, and again after three months', () => {
  expect(isTimeToAsk({ askedAt: null }, NOW)).toBe(true);
  expect(isTimeToAsk({ askedAt: NOW }, NOW + 89 * DAY)).toBe(false);
  expect(isTimeToAsk({ askedAt: NOW }, NOW + 90 * DAY)).toBe(true);
});

test('a clock that was ten years ahead does not put that question off for as long', () => {
  expect(isTimeToAsk({ askedAt: NOW + 3650 * DAY }, NOW)).toBe(true);
  expect(isTimeToAsk({ askedAt: NOW + DAY }, NOW)).toBe(false);
});

test('a summary may be looked at on its last day, and not after it', () => {
  expect(isExpired({ expires: '2026-12-24' }, '2026-12-24')).toBe(false);
  expect(isExpired({ expires: '2026-12-24' }, '2026-12-25')).toBe(true);
  expect(isExpired({ expires: null }, '2999-01-01')).toBe(false);
});
