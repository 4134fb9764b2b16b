import { BARE_HOST } from './bare-extension.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { COVERED_HOST } from './covered-site.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, medians } from './figure.ts';

/**
 * From the start of a navigation to a covered address until the pause is painted, beside a page that holds one line of text.
 * @param settled resolves when Breakwater's background is done with what the pause before told it
 */
export async function pausePaint(browser: BenchBrowser, settled: () => Promise<void>): Promise<Figure> {
  const tab = await browser.open();
  const measured = await medians(
    () => paintOf(tab, COVERED_HOST, '/pause.html', settled),
    () => paintOf(tab, BARE_HOST, '/bare.html', settled),
  );
  return { what: 'navigation to the first paint of the pause', unit: 'ms', ...measured, aim: 'ratio ≤ 1.15' };
}

async function paintOf(tab: BenchTab, host: string, page: string, settled: () => Promise<void>): Promise<number> {
  await tab.navigate('about:blank');
  await settled();
  // Nothing listens on this port: only the rule can bring up a page.
  await tab.navigate(`http://${host}:9/`);
  return tab.eventually(
    `${page} is painted`,
    `location.pathname === '${page}' && performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
  );
}
