import { expect, test } from 'vitest';
import { isSafetyQr, safetyNumber, safetyQrText } from '@/utils/sharing/safety-number';
import { PARTNER, PERSON, STRANGER } from '../../support/sharing-builders';

test('both see the same 60 digits in 12 groups of 5, whoever is first', () => {
  const number = safetyNumber(PERSON.card, PARTNER.card);
  expect(number).toEqual(safetyNumber(PARTNER.card, PERSON.card));
  expect(number).toHaveLength(12);
  for (const group of number) expect(group).toMatch(/^\d{5}$/);
});

test('another card makes another number, half of which stays', () => {
  const [one, other] = [safetyNumber(PERSON.card, PARTNER.card), safetyNumber(PERSON.card, STRANGER.card)];
  expect(one).not.toEqual(other);
  expect(one.filter((group) => other.includes(group))).toHaveLength(6);
});

test('what was scanned is the same number, another one, or none', () => {
  const number = safetyNumber(PERSON.card, PARTNER.card);
  expect(isSafetyQr(safetyQrText(number), number)).toBe(true);
  expect(isSafetyQr(safetyQrText(safetyNumber(PERSON.card, STRANGER.card)), number)).toBe(false);
  expect(isSafetyQr('https://example.org', number)).toBe(null);
  expect(isSafetyQr(PERSON.card, number)).toBe(null);
});
