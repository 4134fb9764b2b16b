import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { buildViewer } from '../../scripts/viewer.ts';
import { findings } from '../support/axe.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { addAndOpen, cardOn, openSummary, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { body, PERSON, partner } from '../support/sharing-builders.ts';

const world = browserAndSite();
let address = '';

beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'breakwater-viewer-')), 'breakwater-viewer.html');
  await writeFile(file, await buildViewer());
  address = pathToFileURL(file).href;
});

/** A tab of the viewer opened from the disk, which notes what its policy stops. */
async function viewer(): Promise<Tab> {
  const tab = await world.browser.open(address);
  await until('the viewer', () => tab.has('button', 'Make my card'));
  await tab.evaluate(
    `(globalThis.stopped = [], addEventListener('securitypolicyviolation', ({ blockedURI }) => stopped.push(blockedURI)), true)`,
  );
  return tab;
}

test('from the disk it makes a key, opens a summary and shows it, and asks nothing of any network', async () => {
  const tab = await viewer();
  await tab.press('button', 'Make my card');
  const card = await cardOn(tab);
  const to = partner({ way: { type: 'card', card, verified: null, before: null } });
  const { text } = await sealSummary(summaryFor(to, PERSON, body()), PERSON, null);
  await openSummary(tab, text);
  await addAndOpen(tab, 'Ben', PERSON.card);
  await summaryText(tab, 'A calmer week than the one before.');
  expect(await tab.has('table', 'Counts by day')).toBe(true);
  expect(await tab.text('main')).toContain('Your key is in this page alone.');
  const asked = await tab.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(?:blob|data):/.test(name))`,
  );
  expect(asked).toEqual([]);
  expect(await tab.evaluate<string[]>('stopped')).toEqual([]);
  await tab.close();
});

test('its policy lets nothing out, even if a script of somebody else’s were to run', async () => {
  const tab = await viewer();
  expect(
    await tab.evaluate<string>(`fetch('${world.site.url('other.test')}').then(() => 'went out', () => 'stopped')`),
  ).toBe('stopped');
  await tab.evaluate(
    `(() => { const script = document.createElement('script'); script.textContent = 'globalThis.ran = true'; document.body.append(script); })()`,
  );
  expect(await tab.evaluate<boolean>(`globalThis.ran === true`)).toBe(false);
  await tab.close();
});

test('it keeps nothing unless it is asked to, and then all of it until it is asked no more', async () => {
  const first = await viewer();
  await first.press('button', 'Make my card');
  const card = await cardOn(first);
  await first.reload();
  await until('nothing is there', () => first.has('button', 'Make my card'));
  await first.press('button', 'Make my card');
  const kept = await cardOn(first);
  expect(kept).not.toBe(card);
  await first.press('checkbox', 'Keep my key and what I open in this browser');
  await first.reload();
  expect(await cardOn(first)).toBe(kept);
  await first.press('checkbox', 'Keep my key and what I open in this browser');
  await first.reload();
  await until('nothing is there', () => first.has('button', 'Make my card'));
  await first.close();
});

test('axe finds nothing on it', async () => {
  const tab = await viewer();
  // The policy stops what axe would add for itself; it reads all the same.
  expect(await findings(tab)).toEqual([]);
  await tab.close();
});
