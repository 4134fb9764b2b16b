import { expect, test } from 'vitest';
import { askingOf } from '@/utils/sharing/asking';
import { FIRST_SHARING, type Sharing } from '@/utils/sharing/sharing';
import { NOW, partner } from '../../support/sharing-builders.ts';

const DAY = 86_400_000;
const asked = (daysAgo: number, partners: Sharing['partners'] = [partner()]): Sharing => ({
  ...FIRST_SHARING,
  askedAt: NOW - daysAgo * DAY,
  partners,
});

test('before anything is shared it is asked whether the person wants this themselves', () => {
  expect(askingOf(FIRST_SHARING, NOW)).toBe('first');
});

test('it is asked again after ninety days, and not before', () => {
  expect(askingOf(asked(0), NOW)).toBeNull();
  expect(askingOf(asked(89.9), NOW)).toBeNull();
  expect(askingOf(asked(90), NOW)).toBe('again');
});

test('with nobody to share with it is not asked again', () => {
  expect(askingOf(asked(400, []), NOW)).toBeNull();
});
