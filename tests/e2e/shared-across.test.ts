import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardText } from '@/utils/sharing/card';
import { runAge } from '../support/age-program.ts';
import { runsIn } from '../support/browser.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { launchFirefox } from '../support/firefox.ts';
import { addAndOpen, openSummary, partnerPage, summaryText } from '../support/partner-page.ts';
import { goal } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';
import { keepSaved, savedText } from '../support/sharing-room.ts';

const NOTE = 'It was a long week, and I am glad that you read this.';
const GOAL = 'One walk after dinner, three evenings a week';
const held: { chromium?: BrowserUnderTest; firefox?: BrowserUnderTest } = {};

describe.skipIf(runsIn === 'firefox')('from one browser to the other (both run here)', () => {
  beforeAll(async () => {
    held.chromium = await launchChromium();
    held.firefox = await launchFirefox({ hosts: [] });
  }, 120_000);
  afterAll(async () => {
    await held.chromium?.close();
    await held.firefox?.close();
  });

  test.for([
    ['chromium', 'firefox'],
    ['firefox', 'chromium'],
  ] as const)(
    'what the person in %s sees beforehand is what the partner in %s reads, to the letter',
    async ([from, to]) => {
      const [person, reader] = [held[from], held[to]];
      if (person === undefined || reader === undefined) throw new Error('the browsers do not run');
      const { tab: desk, card } = await partnerPage(reader);
      const { file, shown, own } = await share(person, card);
      await openSummary(desk, file);
      await addAndOpen(desk, 'Sam', own);
      expect(await summaryText(desk, NOTE)).toBe(shown);
      expect(shown).toContain(`${GOAL} (on the way)`);

      const folder = await mkdtemp(join(tmpdir(), 'breakwater-shared-'));
      await keepSaved(desk);
      await desk.press('button', 'Save my key');
      await writeFile(join(folder, 'key.txt'), await savedText(desk), { mode: 0o600 });
      await writeFile(join(folder, 'summary.age'), file);
      const opened = await runAge(['-d', '-i', join(folder, 'key.txt'), join(folder, 'summary.age')], []);
      expect(JSON.parse(JSON.parse(opened).payload)).toMatchObject({ note: NOTE, to: card, from: own });
      await desk.close();
    },
  );
});

async function share(
  browser: BrowserUnderTest,
  card: CardText,
): Promise<{ readonly file: string; readonly shown: string; readonly own: CardText }> {
  const tab = await browser.openPage('options.html#/sharing');
  await until('the form', () => tab.has('button', 'Add partner'));
  await tab.fill('textbox', 'Name', 'Ruth');
  await tab.fill('textbox', "Partner's card", card);
  await tab.press('button', 'Add partner');
  await until('the partner', () => tab.has('button', 'Prepare a summary'));
  const own = await until('the own card', () =>
    tab.evaluate<CardText | null>(`document.querySelector('.own-card textarea')?.value ?? null`),
  );
  await send(tab, { type: 'plan/edit', edit: { type: 'put-goal', goal: goal('walk', GOAL) } });
  await tab.press('button', 'Prepare a summary');
  await until('the preview', () =>
    tab.evaluate<boolean>(`document.querySelector('section.preview .summary') !== null`),
  );
  await tab.press('checkbox', 'Goals');
  await tab.fill('textbox', 'One line in your own words', NOTE);
  await summaryText(tab, GOAL);
  const shown = await summaryText(tab, NOTE);
  await keepSaved(tab);
  await tab.press('button', 'Save the file');
  await until('it is sealed', async () => (await tab.text('main')).includes('your browser saves it as summary-'));
  const file = await savedText(tab);
  await tab.close();
  return { file, shown, own };
}
