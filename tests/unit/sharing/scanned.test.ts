import { expect, test } from 'vitest';
import { cardQrText } from '@/utils/sharing/card';
import { safetyNumber, safetyQrText } from '@/utils/sharing/safety-number';
import { scannedCard, scannedSafety } from '@/utils/sharing/scanned';
import { PARTNER, PERSON, STRANGER } from '../../support/sharing-builders';

const NUMBER = safetyNumber(PERSON.card, PARTNER.card);
const CODE = cardQrText({ text: PARTNER.card });

test('a code of a card is that card', () => {
  expect(scannedCard(CODE)).toBe(PARTNER.card);
});

test('another code is said to be what it is', () => {
  expect(scannedCard(safetyQrText(NUMBER))).toEqual({ key: 'sharing.scan.isSafety' });
  expect(scannedCard('https://example.org')).toEqual({ key: 'sharing.problem.card.notCard' });
});

test('the number of the other side is the same, or another', () => {
  expect(scannedSafety(safetyQrText(NUMBER), NUMBER)).toBe('same');
  expect(scannedSafety(safetyQrText(safetyNumber(PERSON.card, STRANGER.card)), NUMBER)).toBe('differs');
});

test('what is no safety number is neither', () => {
  expect(scannedSafety(CODE, NUMBER)).toEqual({ key: 'sharing.compare.isCard' });
  for (const other of ['', 'https://example.org', safetyQrText(NUMBER.slice(1)), `${safetyQrText(NUMBER)}0`])
    expect(scannedSafety(other, NUMBER)).toEqual({ key: 'sharing.compare.unknown' });
});
