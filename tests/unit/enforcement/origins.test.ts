import { expect, test } from 'vitest';
import { missingOrigins, originsOf, spareOrigins } from '@/utils/enforcement/origins';
import { boundary } from '../../support/builders';

test('a boundary needs exactly its own hosts', () => {
  expect(originsOf(boundary(['a.test', 'a.test/x', '*.b.test', '!c.test', '127.0.0.1']))).toEqual([
    '*://*.a.test/*',
    '*://*.b.test/*',
    '*://127.0.0.1/*',
  ]);
});

test('a granted pattern counts for what it contains', () => {
  const needed = ['*://*.a.test/*'];
  for (const granted of ['*://*.a.test/*', '*://*.test/*', '*://*/*', '<all_urls>'])
    expect(missingOrigins(needed, [granted])).toEqual([]);
  for (const granted of ['*://a.test/*', '*://*.b.a.test/*', '*://*.ba.test/*', 'http://*.a.test/*', '*://*.a.test/x'])
    expect(missingOrigins(needed, [granted])).toEqual(needed);
});

test('access that nothing needs any more is spare; access to all sites only where each site’s own stands beside it', () => {
  const granted = ['*://*.a.test/*', '*://*.b.test/*', '*://127.0.0.1/*', '*://*/*', '<all_urls>'];
  const needed = originsOf(boundary(['a.test'], { on: false }));
  expect(spareOrigins(needed, granted)).toEqual(['*://*.b.test/*', '*://127.0.0.1/*', '*://*/*']);
  expect(spareOrigins(needed, ['*://*.a.test/*', '*://*/*'])).toEqual(['*://*/*']);
  expect(spareOrigins(needed, ['*://*/*'])).toEqual([]);
  expect(spareOrigins([...needed, '*://*/*'], ['*://*.a.test/*', '*://*/*'])).toEqual([]);
});
