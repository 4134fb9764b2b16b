import type { BenchBrowser } from './bench-browser.ts';
import { COVERED_HOST } from './covered-site.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, medians } from './figure.ts';

interface Side {
  readonly tab: BenchTab;
  readonly origin: string;
}

/** A page tells the background that a pause was shown, and gets its answer when the event is sealed and on the disk. */
export async function journalAppend(browser: BenchBrowser, ours: Side, bare: Side): Promise<readonly Figure[]> {
  let number = 0;
  const append = async (asleep: boolean): Promise<number> => {
    number += 1;
    const pause = number.toString(16).padStart(16, '0');
    await ask(ours.tab, { type: 'pause/open', pause, address: `http://${COVERED_HOST}/`, travelled: false });
    if (asleep) await browser.putToSleep(ours.origin);
    const took = await timed(ours.tab, { type: 'pause/shown', pause });
    await ask(ours.tab, { type: 'pause/leave', pause, told: { seconds: 0 } });
    return took;
  };
  const put = async (asleep: boolean): Promise<number> => {
    if (asleep) await browser.putToSleep(bare.origin);
    return timed(bare.tab, {});
  };
  const figures: Figure[] = [];
  for (const asleep of [false, true]) {
    const measured = await medians(
      () => append(asleep),
      () => put(asleep),
    );
    figures.push({
      what: `append of an event, worker ${asleep ? 'asleep' : 'awake'}`,
      unit: 'ms',
      ...measured,
      aim: '',
    });
  }
  return figures;
}

async function ask(tab: BenchTab, request: object): Promise<void> {
  await tab.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
}

async function timed(tab: BenchTab, request: object): Promise<number> {
  const answered = `chrome.runtime.sendMessage(${JSON.stringify(request)}).then((reply) => {
    if (reply !== 'done' && reply?.answer !== 'done') throw new Error('not kept: ' + JSON.stringify(reply));
    return performance.now() - before;
  })`;
  return tab.evaluate(`(() => { const before = performance.now(); return ${answered}; })()`);
}
