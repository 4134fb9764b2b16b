import type { BenchTab } from './devtools.ts';

/** The host of the one boundary that the bench sets. */
export const COVERED_HOST = 'covered.test';

const DRAFT = {
  name: COVERED_HOST,
  reason: '',
  sites: [{ exception: false, host: COVERED_HOST, scope: 'host-and-below', path: [], written: COVERED_HOST }],
  waitSeconds: 20,
  allowMinutes: 10,
  on: true,
};

/** Sets a boundary the short way, by the message that the form sends. @param tab a page of Breakwater's */
export async function setBoundary(tab: BenchTab): Promise<void> {
  const request = JSON.stringify({ type: 'boundary/add', id: 'bench000001', draft: DRAFT });
  await tab.eventually(
    'the boundary is kept',
    `chrome.runtime.sendMessage(${request}).then((reply) => reply.answer.type === 'saved')`,
  );
}

/** Resolves when the background has answered everything that it was asked before. @param tab a page of Breakwater's */
export async function settled(tab: BenchTab): Promise<void> {
  await tab.evaluate(`chrome.runtime.sendMessage({ type: 'pause/shown', pause: '${'0'.repeat(16)}' })`);
}
