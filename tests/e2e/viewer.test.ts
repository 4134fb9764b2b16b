import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { buildViewer } from '../../scripts/viewer.ts';
import { findings } from '../support/axe.ts';
import { isAt } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { addAndOpen, cardOn, openSummary, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { body, PERSON, partner } from '../support/sharing-builders.ts';

const world = browserAndSite();
let address = '';
let host: Server;
const asked: string[] = [];

beforeAll(async () => {
  const html = await buildViewer();
  const file = join(await mkdtemp(join(tmpdir(), 'breakwater-viewer-')), 'breakwater-viewer.html');
  await writeFile(file, html);
  address = pathToFileURL(file).href;
  host = createServer(({ url = '' }, response) => {
    // The browser's own look for an icon does not count.
    if (url !== '/favicon.ico') asked.push(url);
    response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

/** A tab of the viewer, from the disk unless another place is named, which notes what its policy stops. */
async function viewer(from = address): Promise<Tab> {
  const tab = await world.browser.open(world.site.url('other.test'));
  await isAt(tab, world.site.url('other.test'));
  await tab.go(from);
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

const fromHost = (): string => `http://127.0.0.1:${(host.address() as AddressInfo).port}/shared/viewer.html`;

test.for([
  ['the disk', 'the button', () => address, exitByButton],
  ['the disk', 'Escape twice', () => address, escapeTwice],
  ['a static host', 'the button', fromHost, exitByButton],
  ['a static host', 'Escape twice', fromHost, escapeTwice],
] as const)(
  'opened from %s, it gives way by %s to an empty page, asks no network, and Back does not lead to it',
  async ([, , from, leave]) => {
    const tab = await viewer(from());
    await tab.press('button', 'Make my card');
    await cardOn(tab);
    asked.length = 0;
    world.site.forget();
    // The page may be gone before its driver has heard that it was pressed.
    await leave(tab).catch(() => undefined);
    await until('an empty page', async () => (await tab.address()) === 'about:blank');
    expect(await tab.text('html')).toBe('');
    expect(asked).toEqual([]);
    expect(world.site.seen('test')).toEqual([]);
    await tab.back();
    await isAt(tab, world.site.url('other.test'));
    await tab.close();
  },
);

function exitByButton(tab: Tab): Promise<void> {
  return tab.press('button', 'Quick exit');
}

async function escapeTwice(tab: Tab): Promise<void> {
  await tab.front();
  await tab.key('Escape');
  await tab.key('Escape');
}

test('axe finds nothing on it', async () => {
  const tab = await viewer();
  // The policy stops what axe would add for itself; it reads all the same.
  expect(await findings(tab)).toEqual([]);
  await tab.close();
});
