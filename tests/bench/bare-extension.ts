import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The host that the bare extension's rule covers. */
export const BARE_HOST = 'bare.test';

const MANIFEST = {
  manifest_version: 3,
  name: 'Bare',
  version: '1.0',
  permissions: ['declarativeNetRequestWithHostAccess', 'storage'],
  host_permissions: ['*://*/*'],
  incognito: 'split',
  background: { service_worker: 'worker.js' },
  web_accessible_resources: [{ resources: ['bare.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
};

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><h1>You set a pause here</h1>';

/** One rule of the kind that Breakwater uses; and, for every message, one strict put. */
const WORKER = `
const rule = {
  id: 1,
  action: { type: 'redirect', redirect: { regexSubstitution: location.origin + '/bare.html#\\\\0' } },
  condition: { requestDomains: ['${BARE_HOST}'], regexFilter: '^.*$', resourceTypes: ['main_frame'] },
};
chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [rule] });

const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const opening = indexedDB.open('bare', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('records');
const database = settled(opening);

async function put() {
  const transaction = (await database).transaction('records', 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  transaction.objectStore('records').put(new Uint8Array(256), crypto.getRandomValues(new Uint8Array(16)));
  await done;
}

let names = [];

/** A rule with so many names, as the least that a list could be, and a word in the storage that it stands. */
async function list(turn) {
  await chrome.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: [2],
    addRules: [{ ...rule, id: 2, condition: { ...rule.condition, requestDomains: names, resourceTypes: ['main_frame', 'sub_frame'] } }],
  });
  await chrome.storage.local.set({ turn });
}

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message?.domains !== undefined) {
    names = message.domains;
    return false;
  }
  if (message?.turn !== undefined) {
    list(message.turn);
    return false;
  }
  put().then(() => answer('done'));
  return true;
});
`;

/** Writes the least extension that could do the same, and returns its folder: the physical limit to compare with. */
export async function writeBareExtension(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'breakwater-bare-')), 'bare');
  await mkdir(folder);
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST)),
    writeFile(join(folder, 'bare.html'), PAGE),
    writeFile(join(folder, 'worker.js'), WORKER),
  ]);
  return folder;
}
