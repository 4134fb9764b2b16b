import { expect, test } from 'vitest';
import { offeredParts } from '@/utils/sharing/offered-parts';
import { qrPath } from '@/utils/sharing/qr-path';
import { readPartner } from '@/utils/sharing/read-partner';
import { PARTNER } from '../../support/sharing-builders.ts';

test('a name and a card make a partner, however they were pasted', () => {
  const card = ` ${PARTNER.card.slice(0, 40)}\n${PARTNER.card.slice(40)} `;
  expect(readPartner({ name: ' Ann\u202E ', card, without: false })).toEqual({
    type: 'partner',
    label: 'Ann',
    card: PARTNER.card,
  });
});

test('without a card the card does not matter', () => {
  expect(readPartner({ name: 'Ann', card: 'nonsense', without: true })).toEqual({
    type: 'partner',
    label: 'Ann',
    card: null,
  });
});

test('what is wrong is said of each field', () => {
  expect(readPartner({ name: ' ', card: '', without: false })).toEqual({
    type: 'problems',
    problems: { name: { key: 'sharing.partner.noName' }, card: { key: 'sharing.problem.card.empty' } },
  });
  expect(readPartner({ name: 'x'.repeat(61), card: PARTNER.card, without: false })).toEqual({
    type: 'problems',
    problems: { name: { key: 'sharing.partner.longName', values: { most: 60 } }, card: null },
  });
});

test('goals are offered only where there are any', () => {
  expect(offeredParts([])).not.toContain('goals');
  expect(offeredParts(['one'])).toContain('goals');
});

test('a code is one path of whole squares with room around them', () => {
  const { size, path } = qrPath(PARTNER.card.toUpperCase());
  const numbers = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)]);
  expect(numbers.length).toBeGreaterThan(100);
  for (const [x = 0, y = 0, run = 0] of numbers) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + run, y + 1)).toBeLessThanOrEqual(size - 4);
  }
});
