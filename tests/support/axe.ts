import { source as axe } from 'axe-core';
import type { Tab } from './driver.ts';

/**
 * What axe finds on a page as it stands; each with where.
 * @param rules those to look for; all where none is named
 */
export async function findings(tab: Pick<Tab, 'evaluate'>, rules: readonly string[] = []): Promise<string[]> {
  if (!(await tab.evaluate<boolean>(`'axe' in globalThis`))) await tab.evaluate(`${axe}; true`);
  const options = rules.length === 0 ? {} : { runOnly: rules };
  return tab.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}
