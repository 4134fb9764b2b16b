import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './devtools.ts';
import type { Figure } from './figure.ts';

const SECONDS = 4;
/** What a frame may take of the main thread. Milliseconds. */
const LIMIT_MS = 4;

/** While the wave of an exercise moves: what each frame takes of the main thread, and how far frames lie apart beside a bare page. */
export async function waveFrames(
  ours: { readonly browser: BenchBrowser; readonly origin: string },
  bare: { readonly browser: BenchBrowser; readonly origin: string },
): Promise<Figure[]> {
  const tab = await ours.browser.open(`${ours.origin}/practise.html`);
  await tab.eventually('the exercises', `document.querySelector('.exercise-choice__one') !== null`);
  await tab.evaluate(`document.querySelector('.exercise-choice__one').click()`);
  await tab.eventually('the exercise', `document.querySelector('.exercise__go') !== null`);
  await tab.evaluate(`document.querySelector('.exercise__go').click()`);
  await tab.eventually('the wave moves', `document.querySelector('.wave--moving') !== null`);
  const moving = await framesOf(tab);
  const still = await framesOf(await bare.browser.open(`${bare.origin}/bare.html`));
  return [
    {
      what: 'work of the main thread in a frame of the wave',
      unit: 'ms',
      ours: moving.workMs,
      limit: LIMIT_MS,
      aim: 'less than 4 ms',
    },
    {
      what: 'from frame to frame of the wave',
      unit: 'ms',
      ours: moving.apartMs,
      limit: still.apartMs,
      aim: 'ratio 1.00',
    },
  ];
}

async function framesOf(tab: BenchTab): Promise<{ readonly workMs: number; readonly apartMs: number }> {
  const before = await tab.workedMs();
  const frames = await tab.evaluate<number>(`new Promise((resolve) => {
    let frames = 0;
    const until = performance.now() + ${SECONDS * 1000};
    const count = (now) => {
      frames += 1;
      if (now < until) requestAnimationFrame(count);
      else resolve(frames);
    };
    requestAnimationFrame(count);
  })`);
  const worked = (await tab.workedMs()) - before;
  return { workMs: worked / frames, apartMs: (SECONDS * 1000) / frames };
}
