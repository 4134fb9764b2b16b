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

test('access that no boundary needs any more is spare, but not what the person granted for all sites', () => {
  const granted = ['*://*.a.test/*', '*://*.b.test/*', '*://127.0.0.1/*', '*://*/*', '<all_urls>'];
  expect(spareOrigins([boundary(['a.test'], { on: false })], granted)).toEqual(['*://*.b.test/*', '*://127.0.0.1/*']);
});
