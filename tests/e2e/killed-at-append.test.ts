import { expect, test } from 'vitest';
import { vaultNow } from '@/utils/vault/vault-service';
import { countsOf, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { howOften, killAndStart, momentIn, passing, tell } from '../support/kills.ts';
import { homesOnDisk, pausesOnDisk } from '../support/on-disk.ts';
import { pauseId, showPause } from '../support/pause-by-messages.ts';

const world = browserAndSite({ kept: true });
const KILLS = howOften(50, 8);
const SPAN_MS = 400;

test('the browser is killed again and again among appends, and every acknowledged pause is there exactly once', async (context) => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  const address = site.url('blocked.test');
  let page = await browser.openPage('quiet.html');
  const acknowledged = new Set<string>();
  let sent = 0;
  let again = 0;
  let opened = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const lost: string[] = [];
    const killed = new AbortController();
    const sending = (async () => {
      while (!killed.signal.aborted) {
        const pause = pauseId(sent++);
        if (await showPause(page, pause, address)) acknowledged.add(pause);
        else lost.push(pause);
      }
    })();
    await passing(momentIn(SPAN_MS, kill));
    killed.abort();
    const next = await killAndStart(browser);
    await Promise.race([sending, passing(1_000)]);
    page = next;
    if ((await vaultNow(await homesOnDisk(page))).type === 'open') opened += 1;
    const there = new Set(await pausesOnDisk(page));
    expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
    for (const pause of lost) {
      again += 1;
      if (await showPause(page, pause, address)) acknowledged.add(pause);
    }
  }
  expect(await pausesOnDisk(page)).toEqual([...acknowledged].sort());
  const { pauses } = await countsOf(browser, 'blocked.test');
  expect({ pauses, opened }).toEqual({ pauses: acknowledged.size, opened: KILLS });
  tell(context, {
    during: 'appends',
    kills: KILLS,
    amid: again,
    acknowledged: acknowledged.size,
    counted: pauses,
    again,
    opened,
  });
}, 900_000);
