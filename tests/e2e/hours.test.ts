import { expect, test } from 'vitest';
import type { Span, Weekday } from '@/utils/boundary/schedule';
import { goOn, isAt, pauseShown } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ everywhere: true });
const DAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MS_PER_MINUTE = 60_000;

/** Every day, from so many minutes from now on for so many minutes. */
function spanFromNow(inMinutes: number, minutes: number): Span {
  const now = new Date();
  const from = (now.getHours() * 60 + now.getMinutes() + inMinutes + 1440) % 1440;
  return { days: DAYS, from, until: (from + minutes) % 1440 || 1440 };
}

test('outside its hours a boundary holds nothing, and when they begin it brings open pages to the pause; when they end it lets go', async () => {
  // The test begins well within a minute, so that its hours are neither too near nor too far.
  await until('the first half of a minute', async () => new Date().getSeconds() < 30, MS_PER_MINUTE);
  await keepBoundary(world.browser, ['blocked.test'], {
    when: { spans: [spanFromNow(1, 1)], from: null, until: null },
    waitSeconds: 600,
  });
  const address = world.site.url('blocked.test', '/evening');
  const tab = await world.browser.open(address);
  await isAt(tab, address);
  await until('the page is shown', async () => (await tab.text()).includes('/evening'));
  await world.browser.killBackground();
  await until('the pause has come', () => tab.has('heading', 'You set a pause here'), 75_000);
  await pauseShown(tab);
  world.site.forget();
  const other = await world.browser.open(address);
  await pauseShown(other);
  expect(world.site.seen('blocked.test')).toEqual([]);
  await until(
    'the hours are over, and “Continue” needs no wait',
    () => tab.evaluate<boolean>(`document.querySelector('.go-on button').getAttribute('aria-disabled') === 'false'`),
    90_000,
  );
  expect(world.site.seen('blocked.test')).toEqual([]);
  await goOn(tab);
  await isAt(tab, address);
  const third = await world.browser.open(address);
  await isAt(third, address);
  await Promise.all([tab.close(), other.close(), third.close()]);
}, 240_000);

test('dates: before the first day and after the last one nothing is held', async () => {
  await keepBoundary(world.browser, ['third.test'], { when: { spans: null, from: '2999-01-01', until: null } });
  await keepBoundary(world.browser, ['third.test'], { when: { spans: null, from: null, until: '2001-01-01' } });
  const tab = await world.browser.open(world.site.url('third.test', '/day'));
  await isAt(tab, world.site.url('third.test', '/day'));
  await until('the page is shown', async () => (await tab.text()).includes('/day'));
  await tab.close();
});

test('a hard block has no way on', async () => {
  await keepBoundary(world.browser, ['other.test'], { hard: { type: 'always' } });
  const tab = await world.browser.open(world.site.url('other.test'));
  await pauseShown(tab);
  await until('it says so', async () => (await tab.text()).includes('there is no way on at this time'));
  await tab.evaluate(`document.querySelector('.go-on button').click()`);
  expect(await tab.has('heading', 'You set a pause here')).toBe(true);
  expect(world.site.seen('other.test')).toEqual([]);
  await tab.close();
});

test('the wait grows with each “Continue” of the day, and the pause says so beforehand', async () => {
  await keepBoundary(world.browser, ['open.test'], {
    waitSeconds: 1,
    stepUp: { seconds: 300, mostSeconds: 600 },
    allowMinutes: 0,
  });
  const tab = await world.browser.open(world.site.url('open.test', '/1'));
  await pauseShown(tab);
  await until('what comes next is told', async () =>
    (await tab.text()).includes('The next wait today is 5 minutes longer, up to 10 minutes.'),
  );
  await goOn(tab);
  await isAt(tab, world.site.url('open.test', '/1'));
  await tab.go(world.site.url('open.test', '/2'));
  await pauseShown(tab);
  await until('the longer wait', async () => /[45]:[0-5]\d to wait/.test(await tab.text()));
  await tab.close();
});
