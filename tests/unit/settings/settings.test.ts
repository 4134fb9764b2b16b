import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '@/utils/settings/read-settings';
import { FIRST_SETTINGS, SETTINGS_VERSION } from '@/utils/settings/settings';
import { boundary, settings } from '../../support/builders';

async function vector(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../vectors/${name}.json`, import.meta.url), 'utf8'));
}

describe('settings', () => {
  test('of the present version are read as they were written', async () => {
    const stored = await vector('settings-4');
    expect(readSettings(stored)).toEqual({ type: 'settings', settings: stored });
  });

  test('of version 3 go on as they were: everything is kept, and nothing is shown while locked', async () => {
    const stored = await vector('settings-3');
    const { lock, retention, backupReminder } = FIRST_SETTINGS;
    const settings = { ...(stored as object), version: SETTINGS_VERSION, lock, retention, backupReminder };
    expect(readSettings(stored)).toEqual({ type: 'settings', settings });
    expect(retention.days).toBeNull();
    expect(lock.shows).toEqual([]);
  });

  test('keep what troubles a list as a sentence, also where an earlier Breakwater wrote the words themselves', () => {
    const list = (trouble: unknown) => ({
      id: 'AAAAAAAAAAA',
      name: 'Mine',
      source: { type: 'address', url: 'https://l.example/', everyHours: null, etag: null, checkedAt: 1, trouble },
      domains: 1,
      notUnderstood: 0,
      takenAt: 1,
    });
    const troubleOf = (trouble: unknown): unknown => {
      const read = readSettings({ ...FIRST_SETTINGS, lists: [list(trouble)] });
      return read.type === 'settings' ? read.settings.lists[0]?.source : read;
    };
    const status = { key: 'list.problem.status', values: { status: '404' } };
    expect(troubleOf(status)).toMatchObject({ trouble: status });
    expect(troubleOf('It did not answer.')).toMatchObject({ trouble: { key: 'list.problem.notRead' } });
    expect(troubleOf({ key: 'of.another.version' })).toMatchObject({ trouble: { key: 'of.another.version' } });
    expect(troubleOf({ key: 1 })).toMatchObject({ type: 'unreadable' });
  });

  test('of version 1 go on as they were: at every hour, without a list, a budget or a wait', async () => {
    const read = readSettings(await vector('settings-1'));
    expect(read).toMatchObject({
      type: 'settings',
      settings: {
        version: SETTINGS_VERSION,
        strict: null,
        boundaries: [
          { name: 'Evenings', waitSeconds: 20, when: { spans: null }, budget: null, hard: { type: 'never' } },
        ],
        waitToLoosen: 0,
        waiting: [],
      },
    });
  });

  test('of version 2 go on as they were, and no strict window has begun', async () => {
    const stored = await vector('settings-2');
    expect(readSettings(stored)).toEqual({
      type: 'settings',
      settings: { ...FIRST_SETTINGS, ...(stored as object), version: SETTINGS_VERSION },
    });
    expect(readSettings({ ...(stored as object), strict: { due: 1 } }).type).toBe('unreadable');
  });

  test('that are not there are a first start', () =>
    expect(readSettings(undefined)).toEqual({ type: 'settings', settings: FIRST_SETTINGS }));

  test('of a newer version are told apart', () =>
    expect(readSettings({ version: SETTINGS_VERSION + 1, boundaries: [] }).type).toBe('newer'));

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
      { ...good, hard: { type: 'hours' } },
      { ...good, when: { spans: [], from: 'soon', until: null } },
    ])
      expect(readSettings({ ...settings([]), boundaries: [bad] }).type).toBe('unreadable');
    expect(readSettings({ version: 1, boundaries: [{ ...good, sites: 'x' }] }).type).toBe('unreadable');
    expect(readSettings({ version: 1, boundaries: 'x' }).type).toBe('unreadable');
  });
});
