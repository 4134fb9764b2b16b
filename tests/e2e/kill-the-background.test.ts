import { expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const PAUSES = 300;

/** Opens and shows one pause by messages, as a pause page does; resolves to whether both were acknowledged. */
const SEND = (pause: string, address: string): string => `(async () => {
  const api = ${runsIn === 'firefox' ? 'browser' : 'chrome'};
  try {
    const opened = await api.runtime.sendMessage({ type: 'pause/open', pause: '${pause}', address: '${address}', travelled: false });
    const shown = await api.runtime.sendMessage({ type: 'pause/shown', pause: '${pause}' });
    return opened?.answer?.type === 'hold' && shown?.answer === 'done';
  } catch { return false; }
})()`;

test('the background is killed 100 times among 300 pauses, and every acknowledged event is there exactly once', async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  const page = await world.browser.openPage('quiet.html');
  const acknowledged: string[] = [];
  let sentTwice = 0;
  for (let index = 0; index < PAUSES; index += 1) {
    const pause = index.toString(16).padStart(16, '0');
    const sending = page.evaluate<boolean>(SEND(pause, world.site.url('blocked.test')));
    const killing = index % 3 === 0 ? world.browser.killBackground() : Promise.resolve();
    const [first] = await Promise.all([sending, killing]);
    if (first || (await again(pause))) acknowledged.push(pause);
    if (!first) sentTwice += 1;
  }
  async function again(pause: string): Promise<boolean> {
    return page.evaluate<boolean>(SEND(pause, world.site.url('blocked.test')));
  }
  await page.close();

  const journal = await world.browser.openPage('options.html#/journal');
  const total = await until('the journal is open', async () => {
    const cells = await journal.evaluate<string[]>(
      `[...document.querySelectorAll('table')[0]?.tBodies[0].rows[0].cells ?? []].map((cell) => cell.innerText)`,
    );
    return cells.length === 4 ? Number(cells[1]) : undefined;
  });
  expect(acknowledged.length).toBeGreaterThan(PAUSES * 0.9);
  expect(total).toBeGreaterThanOrEqual(acknowledged.length);
  expect(total).toBeLessThanOrEqual(PAUSES);
  console.info(`acknowledged ${acknowledged.length}, lost an answer and sent again ${sentTwice}, counted ${total}`);
  await journal.close();
}, 240_000);
