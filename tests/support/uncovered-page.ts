import type { BrowserUnderTest, Tab } from './driver.ts';
import { until } from './poll.ts';
import type { Site } from './site.ts';

interface World {
  readonly browser: BrowserUnderTest;
  readonly site: Site;
}

/** Opens an uncovered page and runs a script in it. */
export async function uncoveredPage({ browser, site }: World, code: string): Promise<Tab> {
  const tab = await browser.open(site.url('other.test', '/start'));
  await until('the uncovered page', async () => (await tab.text()).includes('/start'));
  await tab.evaluate(`{ ${code}; }`).catch(() => undefined);
  return tab;
}
