import { source as axe } from 'axe-core';
import type { Tab } from './driver.ts';

/** What axe finds on a page as it stands; each with where. */
export async function findings(tab: Tab): Promise<string[]> {
  await tab.evaluate(`${axe}; true`);
  return tab.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}
