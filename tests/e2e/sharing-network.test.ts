import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CardText } from '@/utils/sharing/card';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { buildViewer } from '../../scripts/viewer.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { launchFirefox } from '../support/firefox.ts';
import { addAndOpen, cardOn, openSummary, partnerPage, summaryText } from '../support/partner-page.ts';
import { until } from '../support/poll.ts';
import { type RecordingProxy, startRecordingProxy } from '../support/recording-proxy.ts';
import { body, PARTNER, PERSON, partner } from '../support/sharing-builders.ts';
import { addPartner, keepSaved, savedText, says, sharingRoom } from '../support/sharing-room.ts';

/** Where the browsers call by themselves, with any extension or none: their updates, settings and accounts. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)(?:[:/]|$)/;

const held: { proxy?: RecordingProxy; browser?: BrowserUnderTest; viewer: string } = { viewer: '' };

beforeAll(async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'breakwater-viewer-')), 'breakwater-viewer.html');
  await writeFile(file, await buildViewer());
  held.viewer = pathToFileURL(file).href;
  held.proxy = await startRecordingProxy();
  held.browser = await launchThrough(held.proxy.port);
}, 120_000);
afterAll(async () => {
  await held.browser?.close();
  await held.proxy?.close();
});

test('all of sharing asks for nothing on any network, and a visit to a site is seen to be counted', async () => {
  const { browser, proxy, viewer } = held;
  if (browser === undefined || proxy === undefined) throw new Error('the browser does not run yet');

  const room = await sharingRoom(browser);
  await addPartner(room, 'Ruth', PARTNER.card);
  await room.press('button', 'Prepare a summary');
  await until('the preview', () =>
    room.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  await keepSaved(room);
  await room.press('button', 'Save the file');
  await says(room, 'your browser saves it as summary-');
  expect(await savedText(room)).toMatch(/^-----BEGIN AGE/);
  await room.press('button', 'Copy as text');
  await says(room, 'The sealed text is copied.');
  await room.close();

  const { tab: desk, card } = await partnerPage(browser);
  await opens(desk, card);
  await desk.press('button', 'Save my key');
  await keepSaved(desk);
  await desk.press('button', 'Save the viewer');
  await until('the viewer is given', () => desk.evaluate<boolean>(`globalThis.saved?.size > 10_000`));
  await desk.close();

  const alone = await browser.open(viewer);
  await until('the viewer', () => alone.has('button', 'Make my card'));
  await alone.press('button', 'Make my card');
  await opens(alone, await cardOn(alone));
  await alone.close();

  expect(proxy.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  const visit = await browser.open('http://other.test/');
  await until('the visit is counted', async () => proxy.asked.includes('http://other.test/'));
  await visit.close();
});

async function opens(tab: Tab, card: CardText): Promise<void> {
  const to = partner({ way: { type: 'card', card, verified: null, before: null } });
  const { text } = await sealSummary(summaryFor(to, PERSON, body()), PERSON, null);
  await openSummary(tab, text);
  await addAndOpen(tab, 'Ben', PERSON.card);
  await summaryText(tab, 'A calmer week than the one before.');
}

function launchThrough(port: number): Promise<BrowserUnderTest> {
  if (runsIn === 'chromium')
    return launchChromium({ flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] });
  return launchFirefox({
    hosts: [],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
}
