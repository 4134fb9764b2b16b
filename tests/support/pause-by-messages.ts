import type { Tab } from './driver.ts';
import { passing } from './kills.ts';

/** Opens and shows one pause by messages, as a pause page does. @returns whether both were acknowledged */
export async function showPause(page: Tab, pause: string, address: string): Promise<boolean> {
  const answered = page.evaluate<boolean>(`(async () => {
    const { runtime } = globalThis.browser ?? globalThis.chrome;
    const opened = await runtime.sendMessage({ type: 'pause/open', pause: '${pause}', address: '${address}', travelled: false });
    const shown = await runtime.sendMessage({ type: 'pause/shown', pause: '${pause}' });
    return opened?.answer?.type === 'hold' && shown?.answer === 'done';
  })()`);
  return Promise.race([answered.catch(() => false), passing(15_000).then(() => false)]);
}

/** Ids of pauses, in the order of their numbers. */
export const pauseId = (number: number): string => number.toString(16).padStart(16, '0');
