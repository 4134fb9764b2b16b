import { expect } from 'vitest';
import { goOn, isAt, pauseShown, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import { keepBoundary } from '../support/edit.ts';
import { until } from '../support/poll.ts';
import { route } from '../support/route.ts';

const world = browserAndSite({ everywhere: true });

route(
  'a frame in another page',
  {
    group: 'Inside other pages',
    verdict: 'held',
    note: 'The frame stays empty.',
  },
  async () => {
    await setBoundary(world.browser, { sites: ['blocked.test'] });
    const inner = world.site.url('blocked.test', '/inner');
    const address = world.site.url('other.test', `/frame?to=${encodeURIComponent(inner)}`);
    const tab = await world.browser.open(address);
    await until('the page with the frame', () => tab.evaluate<boolean>(`document.querySelector('iframe') !== null`));
    const open = await world.browser.open(
      world.site.url('third.test', `/frame?to=${encodeURIComponent(world.site.url('open.test', '/inner'))}`),
    );
    await until('a frame of another site loads', async () => world.site.seen('open.test').length > 0);
    expect(world.site.seen('blocked.test')).toEqual([]);
    await open.close();
    await tab.go(inner);
    await pauseShown(tab);
    await goOn(tab);
    await isAt(tab, inner);
    world.site.forget();
    await tab.go(address);
    await until('the frame loads', async () => world.site.seen('blocked.test').length > 0);
    await tab.close();
  },
);

for (const kind of ['object', 'embed'])
  route(
    `an <${kind}> in another page`,
    { group: 'Inside other pages', verdict: 'held', note: 'Where Breakwater may reach both sites.' },
    async () => {
      await keepBoundary(world.browser, ['path.test'], {});
      const address = (host: string): string =>
        world.site.url('other.test', `/${kind}?to=${encodeURIComponent(world.site.url(host, `/in-${kind}`))}`);
      world.site.forget();
      const tab = await world.browser.open(address('path.test'));
      await until('page and part are loaded', () =>
        tab.evaluate<boolean>(`document.readyState === 'complete' && document.querySelector('${kind}') !== null`),
      );
      const open = await world.browser.open(address('open.test'));
      await until('one of another site loads', async () => world.site.seen('open.test').length > 0);
      expect(world.site.seen('path.test')).toEqual([]);
      await Promise.all([tab.close(), open.close()]);
    },
  );
