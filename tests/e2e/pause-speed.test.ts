import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanEdit } from '@/utils/plan/plan-edit';
import german from '../../locales/de.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { keepBoundary, send } from '../support/edit.ts';
import { activity, card, contact, trigger } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';
import { type Site, startSite } from '../support/site.ts';

/** A task is measured by the clock: a machine that is busy with something else makes it long. */
const BUSY = 4;
/** From here on shifts can be seen. */
const SEEN = 0.001;

describe.skipIf(runsIn === 'firefox').for([
  ['en', english],
  ['de', german],
] as const)('a pause with a full plan, in %s (Firefox measures neither shifts nor long tasks)', ([language, words]) => {
  let site: Site;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    site = await startSite();
    browser = await launchChromium({ language });
    await keepBoundary(browser, ['blocked.test'], { waitSeconds: 60 });
    const page = await browser.openPage('quiet.html');
    for (const edit of EDITS) expect(await send(page, { type: 'plan/edit', edit })).toEqual({ type: 'saved' });
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.for([
    [1100, 800],
    [390, 800],
    [320, 640],
  ] as const)(
    'nothing jumps at %i by %i, from the first frame on, and no task is long',
    { retry: BUSY },
    async ([width, height]) => {
      const tab = await browser.open();
      await tab.resize(width, height);
      await tab.go(site.url('blocked.test', `/${width}`));
      await until('the answer', async () => (await tab.text('.why')).includes('my own reason'));
      await tab.evaluate(OBSERVE);
      await tab.press('button', words.exercise.start);
      await until('it runs', () => tab.has('button', words.exercise.stop));
      await settled(tab);
      await tab.press('button', words.exercise.stop);
      await until('it is over', () => tab.has('button', words.exercise.start));
      await settled(tab);
      const { shifts, tasks } = await tab.evaluate<Seen>('seen');
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(SEEN);
      expect(tasks).toEqual([]);
      await tab.close();
    },
  );
});

test.skipIf(runsIn === 'firefox')(
  'where no script runs, “Leave this page” leads away (Firefox is not told to run none)',
  async () => {
    const still = await launchChromium({ scripts: false });
    const tab = await still.openPage('pause.html');
    await tab.press('button', english.pause.leave);
    await until('the quiet page', async () => new URL(await tab.address()).pathname === '/quiet.html');
    await until('kind words', () => tab.has('heading', english.quiet.heading));
    expect(await tab.evaluate(`document.querySelector('.small-thing__none') !== null`), 'as it was written').toBe(true);
    await still.close();
  },
);

const TRIGGERS = ['Alone at night', 'Bored', 'After an argument', 'Tired', 'Lonely'];
const EDITS: readonly PlanEdit[] = [
  ...TRIGGERS.map((text, at): PlanEdit => ({ type: 'put-trigger', trigger: trigger(`trigger-${at}`, text) })),
  { type: 'put-card', card: card('card') },
  { type: 'put-contact', contact: contact('Ann') },
  { type: 'put-activity', activity: activity('tea', 'Make tea') },
];

interface Seen {
  readonly shifts: readonly { readonly value: number; readonly what: readonly string[] }[];
  /** Milliseconds. */
  readonly tasks: readonly number[];
}

/** Also what was before, and what follows a press: nothing shall jump then either. */
const OBSERVE = `(() => {
  window.seen = { shifts: [], tasks: [] };
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      seen.shifts.push({ value, what: sources.map(({ node }) => node?.className || node?.nodeName || '') });
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
})()`;

/** Two frames later everything has its place. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`,
  );
}
