import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, goOn, isAt, pauseShown, setBoundary } from '../tests/support/breakwater.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../tests/support/driver.ts';
import { launchFirefox } from '../tests/support/firefox.ts';
import { until } from '../tests/support/poll.ts';
import { type Site, startSite } from '../tests/support/site.ts';

const COVERED = 'blocked.test';
const UNCOVERED = 'open.test';
const WAIT_SECONDS = 3;
const REASON = 'I want my evenings for people';

/** Each step of the main job, and what was seen when it worked. */
interface Step {
  readonly title: string;
  readonly see: () => Promise<string>;
}

const site = await startSite();
const pictures = await mkdtemp(join(tmpdir(), 'breakwater-pictures-'));
console.log('There is no display here, so the story runs by itself, in a browser without a window.\n');
try {
  const browser =
    process.argv[2] === 'firefox' ? await launchFirefox({ hosts: [COVERED, UNCOVERED] }) : await launchChromium();
  try {
    await tell(await storyIn(browser, site));
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await site.close();
  console.log(`\nPictures: ${pictures}`);
}

async function tell(steps: readonly Step[]): Promise<void> {
  for (const { title, see } of steps) {
    console.log(`• ${title}`);
    console.log(`  ✓ ${await see()}`);
  }
  console.log(`\nAll ${steps.length} steps worked.`);
}

async function storyIn(browser: BrowserUnderTest, { url, seen }: Site): Promise<readonly Step[]> {
  const address = url(COVERED, '/a/page?of=mine#here');
  const before = url(UNCOVERED, '/before');
  const requests = () => `requests that reached the site: ${seen(COVERED).length}`;
  const tab = await browser.open();

  return [
    {
      title: 'Breakwater is installed',
      see: async () => {
        const welcome = await until('the welcome page', () => tabWith(browser, 'Welcome to Breakwater'));
        await welcome.screenshot(picture('1-welcome'));
        return 'the page "Welcome to Breakwater" opened by itself';
      },
    },
    {
      title: `A boundary on ${COVERED} is set through the form, with a wait of ${WAIT_SECONDS} seconds`,
      see: async () => {
        await setBoundary(browser, { sites: [COVERED], wait: WAIT_SECONDS, reason: REASON });
        const boundaries = await browser.openPage('options.html#/boundaries');
        await until('the list of boundaries', async () => (await boundaries.text()).includes(REASON));
        await boundaries.screenshot(picture('2-boundaries'));
        await boundaries.close();
        return 'it stands in the list, with its reason';
      },
    },
    {
      title: `From ${before} the person opens ${address}`,
      see: async () => {
        await tab.go(before);
        await isAt(tab, before);
        await tab.go(address);
        await pauseShown(tab, REASON);
        await tab.screenshot(picture('3-pause'));
        expectRequests(0);
        return `the pause is shown; ${requests()}`;
      },
    },
    {
      title: 'They press "Leave this page"',
      see: async () => {
        await tab.press('button', 'Leave this page');
        await isAt(tab, before);
        expectRequests(0);
        return `the tab is back at ${before}; ${requests()}`;
      },
    },
    {
      title: 'They open it again, say how strong the urge is, and begin the exercise',
      see: async () => {
        await tab.go(address);
        await pauseShown(tab, REASON);
        await tab.press('radio', '7');
        await tab.press('button', 'Start');
        await until('the exercise', () => tab.has('button', 'Stop'));
        const [title, words] = [await tab.text('.exercise__title'), await tab.text('.exercise__words')];
        await tab.screenshot(picture('4-exercise'));
        await tab.press('button', 'Stop');
        await until('the second question', async () => (await tab.text('.asking')).includes('Before, you said 7.'));
        await tab.press('radio', '5');
        return `“${title}” begins: ${words.split('\n')[0]}`;
      },
    },
    {
      title: 'They wait, and press "Continue"',
      see: async () => {
        await goOn(tab);
        await isAt(tab, address);
        await tab.screenshot(picture('5-continued'));
        expectRequests(1);
        return `the site is open at exactly ${address}; ${requests()}`;
      },
    },
    {
      title: 'They look into the journal',
      see: async () => {
        const wanted = { pauses: 2, left: 1, continued: 1 };
        const counts = await countsOf(browser, COVERED);
        if (JSON.stringify(counts) !== JSON.stringify(wanted))
          throw new Error(`the journal counts ${JSON.stringify(counts)}`);
        const journal = await browser.openPage('options.html#/journal');
        await until('the counts', async () => (await journal.text()).includes(COVERED));
        await journal.screenshot(picture('6-journal'));
        return `${counts.pauses} pauses, ${counts.left} left, ${counts.continued} continued`;
      },
    },
  ];

  function expectRequests(wanted: number): void {
    if (seen(COVERED).length !== wanted) throw new Error(`${requests()}: ${JSON.stringify(seen(COVERED))}`);
  }
}

async function tabWith(browser: BrowserUnderTest, heading: string): Promise<Tab | undefined> {
  for (const tab of await browser.tabs()) {
    if (await tab.has('heading', heading).catch(() => false)) return tab;
  }
  return undefined;
}

function picture(name: string): string {
  return join(pictures, `${name}.png`);
}
