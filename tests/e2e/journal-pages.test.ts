import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { until } from '../support/poll.ts';
import { savedFiles } from '../support/saved-files.ts';

const world = browserAndSite();

beforeAll(async () => {
  await setBoundary(world.browser, { sites: ['blocked.test'] });
  for (const choice of ['Leave this page', 'Leave this page', 'Continue']) {
    const tab = await world.browser.open(world.site.url('other.test'));
    await isAt(tab, world.site.url('other.test'));
    await tab.go(world.site.url('blocked.test', '/very-private-path'));
    await pauseShown(tab);
    if (choice === 'Continue') {
      await goOn(tab);
      await isAt(tab, world.site.url('blocked.test', '/very-private-path'));
    } else {
      await tab.press('button', choice);
      await isAt(tab, world.site.url('other.test'));
    }
    await tab.close();
  }
});

test('pictures and tables say the same', async () => {
  const tab = await journal();
  await until('the pictures', () => tab.has('heading', 'Hours of the week'));
  await tab.press('radio', '30 days');
  await until('the bars', () => tab.has('heading', 'Pauses by day'));
  expect(await tab.evaluate<string>(`document.querySelector('.picture__svg--bars').ariaLabel`)).toBe(
    '3 pauses: 2 left, 1 continued, 0 closed.',
  );
  const days = await rows(tab, 'Counts by day');
  expect(days.map(([, ...numbers]) => numbers.slice(0, 3))).toEqual([['3', '2', '1']]);
  const bars = await rows(tab, 'Pauses by day');
  expect(bars).toHaveLength(30);
  expect(bars[0]?.slice(1, 6)).toEqual(['3', '2', '1', '0', '0']);
  expect(sumOf(bars.map((row) => row[1] ?? ''))).toBe(3);
  const hours = await rows(tab, 'Pauses by hour of the week');
  expect(hours).toHaveLength(24);
  expect(sumOf(hours.flatMap((row) => row.slice(1)))).toBe(3);
  const dots = await tab.evaluate<number>(`document.querySelectorAll('.hours--across .dot:not(.dot--none)').length`);
  expect(dots).toBeGreaterThanOrEqual(1);
  expect(await findings(tab)).toEqual([]);
  await tab.close();
});

test('a note is written, found, changed and taken away, and is there after the browser was away', async () => {
  const tab = await journal();
  await tab.press('link', 'Write a note for today');
  await until('the day', async () => (await tab.text('main')).includes('Pauses on this day'));
  expect(await tab.evaluate<number>(`document.querySelectorAll('.pause-item').length`)).toBe(3);
  const today = (await tab.address()).slice(-10);

  await tab.evaluate(`document.getElementById('note-day-${today}-write').click()`);
  await until('the field', () => tab.has('textbox', 'Note for this day'));
  expect(await tab.evaluate<string>('document.activeElement.id')).toBe(`note-day-${today}-text`);
  await tab.fill('textbox', 'Note for this day', 'Slept badly. The Café after work was good.');
  await tab.press('button', 'Save note');
  await until('it is kept', async () => (await tab.text('main')).includes('Your note is kept.'));
  expect(await tab.evaluate<string>('document.activeElement.id')).toBe(`note-day-${today}-write`);
  expect(await findings(tab)).toEqual([]);
  await tab.close();

  await world.browser.killBackground();
  const again = await journal();
  await again.fill('searchbox', 'Search your notes', 'CAFE');
  await until('it is found', async () => (await again.text('main')).includes('1 note found'));
  expect(await again.text('.found mark')).toBe('Café');
  await again.fill('searchbox', 'Search your notes', 'harbour');
  await until('nothing is found', async () => (await again.text('main')).includes('No note has these words.'));

  await again.evaluate(`location.hash = '#/journal/${today}'; true`);
  await until('the day', () => again.has('button', 'Edit note'));
  await again.press('button', 'Edit note');
  await until('the field', () => again.has('textbox', 'Note for this day'));
  await again.fill('textbox', 'Note for this day', `${'x'.repeat(1001)}`);
  await until('how much is too much', async () => (await again.text('main')).includes('1 character more than fits.'));
  await again.fill('textbox', 'Note for this day', 'Slept better.');
  await again.press('button', 'Save note');
  await until('the change is kept', async () => (await again.text('main')).includes('Your note is kept.'));
  expect(await again.text('.note__text')).toBe('Slept better.');

  await again.press('button', 'Remove note');
  await until('it is gone', async () => (await again.text('main')).includes('Your note was removed.'));
  await again.press('button', 'Put it back');
  await until('it is back', async () => (await again.text('main')).includes('Slept better.'));
  await again.press('button', 'Remove note');
  await until('it is gone', async () => (await again.text('main')).includes('Your note was removed.'));
  await again.reload();
  await until('the day', () => again.has('heading', 'Pauses on this day'));
  expect(await again.text('main')).not.toContain('Slept better.');
  await again.close();
});

test('counts are saved as CSV and everything as JSON, and both can be read back', async () => {
  const tab = await journal();
  const before = await savedFiles(world.browser.profile);
  await tab.press('button', 'Save counts as CSV');
  const csv = await saved(before);
  const [head, row] = csv.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe('date,boundary,boundary_id,pauses,left,continued,closed,no_choice,part_not_seen');
  expect(row).toMatch(/^\d{4}-\d{2}-\d{2},blocked\.test,'?[\w-]{11},3,2,1,0,0,$/);

  const between = await savedFiles(world.browser.profile);
  await tab.press('button', 'Save everything as JSON');
  const json = await saved(between);
  const read = JSON.parse(json);
  expect(read).toMatchObject({ format: 'breakwater-journal', version: 1, boundaries: [{ name: 'blocked.test' }] });
  const came = read.events.map(({ type }: { type: string }) => type);
  expect(came.filter((type: string) => type === 'shown')).toHaveLength(3);
  expect(came.filter((type: string) => type === 'left')).toHaveLength(2);
  expect(
    read.events.every(
      (event: { boundaryName?: string }) => event.boundaryName === undefined || event.boundaryName === 'blocked.test',
    ),
  ).toBe(true);
  expect(json).not.toContain('very-private-path');
  await tab.close();
});

test('nothing goes before it was said what: a shorter time is chosen, and nothing is older', async () => {
  const tab = await world.browser.openPage('options.html#/settings');
  await until('the choice', () => tab.has('radio', '90 days'));
  await tab.press('radio', '90 days');
  await until('what would go', async () => (await tab.text('main')).includes('Nothing is older than that now.'));
  await tab.press('button', 'Keep this choice');
  await until('it is kept', async () => (await tab.text('main')).includes('Your choice is kept.'));
  await tab.reload();
  await until('the choice', () => tab.has('radio', '90 days'));
  expect(await tab.evaluate<boolean>(`document.querySelector('input[name=retention-days][value="90"]').checked`)).toBe(
    true,
  );
  await tab.close();
});

async function journal(): Promise<Tab> {
  const tab = await world.browser.openPage('options.html#/journal');
  await until('the counts', async () => (await tab.text('main')).includes('Counts by day'));
  return tab;
}

/** The rows of a table by its caption, as the page holds them, unfolded or not. */
function rows(tab: Tab, caption: string): Promise<string[][]> {
  return tab.evaluate(
    `[...[...document.querySelectorAll('table')].find((each) => each.caption.textContent === ${JSON.stringify(caption)}).tBodies[0].rows]
      .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))`,
  );
}

function sumOf(numbers: readonly string[]): number {
  return numbers.reduce((sum, each) => sum + Number(each), 0);
}

/** The text of the file that came. */
async function saved(before: readonly string[]): Promise<string> {
  const path = await until('the file', async () =>
    (await savedFiles(world.browser.profile)).find((each) => !before.includes(each)),
  );
  return readFile(path, 'utf8');
}
