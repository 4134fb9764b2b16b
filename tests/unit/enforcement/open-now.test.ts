import { expect, test } from 'vitest';
import { FIRST_LIVE_STATE } from '@/utils/enforcement/live-state';
import { openNow } from '@/utils/enforcement/open-now';
import { id } from '../../support/builders';

test('what is open, and for how long', () => {
  const standing = [
    { boundaries: [id('a'), id('b')], host: null, scope: { type: 'everywhere' as const }, until: 61_000 },
    { boundaries: [id('a')], host: null, scope: { type: 'everywhere' as const }, until: 200_000 },
    { boundaries: [id('c')], host: null, scope: { type: 'once' as const, tab: 1, page: null }, until: 200_000 },
    { boundaries: [id('d')], host: null, scope: { type: 'private' as const }, until: 1000 },
  ];
  const open = openNow({ ...FIRST_LIVE_STATE, allowances: { standing, seenAt: 0 } }, 1000);
  expect([...open]).toEqual([
    [id('a'), 4],
    [id('b'), 1],
  ]);
});
