import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '@/utils/boundary/address';
import type { Boundary } from '@/utils/boundary/boundary';
import { decide } from '@/utils/boundary/decide';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { boundary, standing } from '../support/builders.ts';
import type { Tab } from '../support/driver.ts';
import { edit, freshId } from '../support/edit.ts';

const world = browserAndSite({ everywhere: true });
const SETS = 12;
const ADDRESSES = 250;

const host = fc.constantFrom('a.test', 'b.a.test', 'c.b.a.test', 'ba.test', 'z.test', 'xn--bcher-kva.test');
const segment = fc.constantFrom('x', 'y', 'xy', 'X', '%78', 'ü', '%C3%BC', 'long-segment-name', '%zz', '.', '..', '');
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map((each) => `/${each}`).join(''));
const lineSegment = fc.constantFrom('x', 'y', 'xy', 'ü', 'long-segment-name');
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '!'),
    fc.constantFrom('', '', '*.'),
    host,
    fc.array(lineSegment, { maxLength: 3 }).map((segments) => segments.map((each) => `/${each}`).join('')),
  )
  .map((parts) => parts.join(''));
const boundaries = fc.array(fc.uniqueArray(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const url = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('', 'u:p@', 'a.test@'),
    fc.constantFrom('', 'q.', 'B.', 'not'),
    host,
    fc.constantFrom('', '.', ':81'),
    path,
    fc.constantFrom('', '/', '?x', '#y', '/z', '?a=http://a.test/x', '//'),
  )
  .map((parts) => `${parts[0]}://${parts.slice(1).join('')}`);

/** What Chromium itself would do with a navigation: it says which rules match. */
async function askChromium(tab: Tab, urls: readonly string[]): Promise<string[]> {
  return tab.evaluate<string[]>(`(async () => {
    const api = chrome.declarativeNetRequest;
    const rules = new Map((await api.getDynamicRules()).map((rule) => [rule.id, rule]));
    return Promise.all(${JSON.stringify(urls)}.map(async (url) => {
      const { matchedRules } = await api.testMatchOutcome({ url, type: 'main_frame' });
      const [first] = matchedRules.map(({ ruleId }) => rules.get(ruleId)).sort((one, other) => other.priority - one.priority);
      return first?.action.type === 'redirect' ? 'hold' : 'open';
    }));
  })()`);
}

test.skipIf(runsIn === 'firefox')(
  'Chromium’s own rules and the decision in code agree on thousands of generated addresses (Firefox does not tell which rule it would follow)',
  async () => {
    const tab = await world.browser.openPage('quiet.html');
    const sets = fc.sample(boundaries, { numRuns: SETS, seed: 20_261_124 });
    let compared = 0;
    for (const [index, lines] of sets.entries()) {
      const given: Boundary[] = lines.map((each) =>
        boundary(['z.test/never', ...each], { id: freshId() as Boundary['id'] }),
      );
      for (const { id, ...draft } of given) await edit(tab, { type: 'add-boundary', id, draft });
      const urls = [
        ...new Set(fc.sample(url, { numRuns: ADDRESSES, seed: index }).map((each) => URL.parse(each)?.href)),
      ].filter((each) => each !== undefined);
      const answers = await askChromium(tab, urls);
      const stands = standing(given);
      urls.forEach((each, at) => {
        const address = readAddress(each);
        if (address === null) return;
        compared += 1;
        const code = decide(stands, { has: () => false }, address).type;
        expect(answers[at], `${each} with ${JSON.stringify(lines)}`).toBe(code);
      });
      for (const { id } of given) await edit(tab, { type: 'remove-boundary', id });
    }
    expect(compared).toBeGreaterThan(2000);
    await tab.close();
  },
);
