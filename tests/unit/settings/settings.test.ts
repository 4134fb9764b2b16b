import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBoundary, changeBoundary, removeBoundary } from '@/utils/settings/boundary-changes';
import { FIRST_SETTINGS, readSettings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/settings-service';
import { boundary } from '../../support/builders';
import { memoryStore } from '../../support/memory-store';

describe('settings', () => {
  test('of version 1 are read as they were written', async () => {
    const stored: unknown = JSON.parse(
      await readFile(new URL('../../vectors/settings-1.json', import.meta.url), 'utf8'),
    );
    expect(readSettings(stored)).toEqual({ type: 'settings', settings: stored });
  });

  test('that are not there are a first start', () =>
    expect(readSettings(undefined)).toEqual({ type: 'settings', settings: FIRST_SETTINGS }));

  test('of a newer version are not touched', async () => {
    const local = memoryStore();
    await local.set('settings', { version: 2, boundaries: [], more: true });
    expect(await changeSettings(local, () => FIRST_SETTINGS)).toBe(false);
    expect(await local.get('settings')).toEqual({ version: 2, boundaries: [], more: true });
  });

  test('of any other shape are unreadable, and nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(['unreadable', 'newer']).toContain(readSettings(value).type);
      }),
    );
    const good = boundary(['a.test']);
    for (const bad of [
      { ...good, waitSeconds: 901 },
      { ...good, allowMinutes: 0.5 },
      { ...good, sites: [] },
      { ...good, id: 'x' },
      { ...good, more: 1 },
    ]) {
      expect(readSettings({ version: 1, boundaries: [bad] }).type).toBe('unreadable');
    }
  });
});

test('boundaries are added once, changed, and removed', () => {
  const { id, ...draft } = boundary(['a.test']);
  const one = addBoundary(addBoundary(FIRST_SETTINGS, id, draft), id, draft);
  expect(one.boundaries).toHaveLength(1);
  expect(changeBoundary(one, id, { ...draft, waitSeconds: 5 }).boundaries[0]?.waitSeconds).toBe(5);
  expect(removeBoundary(one, id).boundaries).toEqual([]);
});
