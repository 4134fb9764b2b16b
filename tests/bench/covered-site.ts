import type { BenchTab } from './devtools.ts';

/** The host of the one boundary that the bench sets. */
export const COVERED_HOST = 'covered.test';

const DRAFT = {
  name: COVERED_HOST,
  reason: '',
  sites: [{ exception: false, host: COVERED_HOST, scope: 'host-and-below', path: [], written: COVERED_HOST }],
  words: [],
  wordScope: 'searches',
  lists: [],
  mirrors: false,
  when: { spans: null, from: null, until: null },
  budget: null,
  waitSeconds: 20,
  stepUp: null,
  allowMinutes: 10,
  hard: { type: 'never' },
  on: true,
};

let edits = 0;

/** Makes a change the short way, by the message that the form sends. @param tab a page of Breakwater's */
export async function edit(tab: BenchTab, what: object): Promise<void> {
  edits += 1;
  const request = JSON.stringify({ type: 'settings/edit', edit: what, id: `bench${String(edits).padStart(6, '0')}` });
  await tab.eventually(
    'the change is kept',
    `chrome.runtime.sendMessage(${request}).then((reply) => reply.answer.type === 'saved')`,
  );
}

/** Sets a boundary. @param part what is to be otherwise than usual */
export async function setBoundary(tab: BenchTab, id = 'bench000000', part: object = {}): Promise<void> {
  await edit(tab, { type: 'add-boundary', id, draft: { ...DRAFT, ...part } });
}

/** Changes the wait of the boundary, and back again with the next call. */
export async function changeBoundary(tab: BenchTab, waitSeconds: number, site: string): Promise<void> {
  const sites = [...DRAFT.sites, { ...DRAFT.sites[0], host: site, written: site }];
  await edit(tab, { type: 'change-boundary', id: 'bench000000', draft: { ...DRAFT, waitSeconds, sites } });
}

/** Resolves when the background has answered everything that it was asked before. @param tab a page of Breakwater's */
export async function settled(tab: BenchTab): Promise<void> {
  await tab.evaluate(`chrome.runtime.sendMessage({ type: 'pause/shown', pause: '${'0'.repeat(16)}' })`);
}
