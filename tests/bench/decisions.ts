import { type Address, readAddress } from '@/utils/boundary/address';
import { decide } from '@/utils/boundary/decide';
import { NO_ALLOWANCES, openFrom } from '@/utils/enforcement/allowance';
import { desiredRules, NOTHING_LIVE } from '@/utils/enforcement/desired-rules';
import { ruleDifference } from '@/utils/enforcement/rule-difference';
import { rulesKey } from '@/utils/enforcement/rules-key';
import { encodeDomains, openDomainSet } from '@/utils/list/domain-set';
import type { ListId } from '@/utils/list/list-id';
import { boundary, id, standing } from '../support/builders';
import { type Figure, medians } from './figure';
import { names } from './long-list';

const US_PER_MS = 1000;
const PAGES = { pausePage: 'chrome-extension://x/pause.html', checkPage: 'chrome-extension://x/check.html' };

/** One decision with a thousand boundaries and half a million listed names, beside as many looks into a plain set of those names. */
export async function addressDecisions(): Promise<Figure> {
  const domains = names(500_000);
  const set = openDomainSet(encodeDomains(domains));
  const list = 'a-long-list' as ListId;
  const own = Array.from({ length: 1000 }, (_, index) =>
    boundary([`own-${index}.example`, `!own-${index}.example/work`], { id: id(`n${index}`) }),
  );
  const listed = boundary(['listed.example'], { id: id('listed'), lists: [list] });
  const stands = standing([...own, listed], { lists: { covering: (_, host) => set.covering(host) } });
  const open = openFrom(NO_ALLOWANCES, { tab: 1, private: false, page: null });
  const addresses = Array.from(
    { length: 3000 },
    (_, index) =>
      [
        `https://www.own-${index % 1000}.example/a/b`,
        `https://deep.${domains[index * 7]}/x`,
        `https://free-${index}.example.org/`,
      ][index % 3] ?? '',
  ).flatMap((url) => readAddress(url) ?? []);
  const plain = new Set(domains);
  const measured = await medians(
    async () => eachOf(addresses, (address) => decide(stands, open, address)),
    async () => eachOf(addresses, ({ host }) => plain.has(host)),
  );
  return {
    what: 'decision on an address, 1 000 boundaries and 500 000 names',
    unit: 'µs',
    ...measured,
    aim: '2 µs or less',
  };
}

/** From two hundred boundaries to rules and the difference to what stands, beside making one JSON text of the same rules. */
export async function reconcileRules(): Promise<Figure> {
  const own = Array.from({ length: 200 }, (_, index) =>
    boundary([`own-${index}.example`, `own-${index % 20}.example/path-${index}`, `!own-${index}.example/work`], {
      id: id(`n${index}`),
    }),
  );
  const stands = standing(own);
  const rules = desiredRules(stands, [], NOTHING_LIVE, [], PAGES).lasting;
  const numbered = rules.map((rule, index) => ({ id: index + 1, ...rule }));
  const measured = await medians(
    async () => {
      const start = performance.now();
      const { lasting } = desiredRules(stands, [], NOTHING_LIVE, [], PAGES);
      await rulesKey(lasting);
      ruleDifference(numbered, lasting, 1);
      return performance.now() - start;
    },
    async () => {
      const start = performance.now();
      JSON.parse(JSON.stringify(rules));
      return performance.now() - start;
    },
  );
  return { what: `rules of 200 boundaries (${rules.length})`, unit: 'ms', ...measured, aim: '50 ms or less' };
}

/** Microseconds for each. */
function eachOf(addresses: readonly Address[], run: (address: Address) => unknown): number {
  const start = performance.now();
  for (const address of addresses) run(address);
  return ((performance.now() - start) * US_PER_MS) / addresses.length;
}
