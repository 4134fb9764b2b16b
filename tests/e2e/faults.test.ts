import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { Request } from '@/utils/messaging/protocol';
import type { WaitingId } from '@/utils/settings/waiting';
import { fromBase64, toBase64 } from '@/utils/vault/bytes';
import { turnLockOff, turnLockOn } from '@/utils/vault/change-lock';
import { type Header, readHeader } from '@/utils/vault/header';
import { randomBytes } from '@/utils/vault/random-bytes';
import { openVault } from '@/utils/vault/vault';
import { countsOf } from '../support/breakwater.ts';
import { runsIn } from '../support/browser.ts';
import { boundary } from '../support/builders.ts';
import { launchChromium } from '../support/chromium.ts';
import type { BrowserUnderTest, Tab } from '../support/driver.ts';
import { launchFirefox } from '../support/firefox.ts';
import { card } from '../support/plan-builders.ts';
import { until } from '../support/poll.ts';
import { deviceKeyOf } from '../support/vault-builders.ts';

/*
 * The background stands still at every step of a task in turn, is killed there, and the same request is sent again, as pages do. A
 * build of its own makes it stand still; the code is the same.
 */

let browser: BrowserUnderTest;
let page: Tab;
const held = { ...boundary(['blocked.test'], { waitSeconds: 0 }), name: 'Quiet evenings', reason: 'to sleep' };

beforeAll(async () => {
  browser =
    runsIn === 'firefox'
      ? await launchFirefox({ hosts: ['blocked.test'], extension: '.output/firefox-mv3-faults' })
      : await launchChromium({ extension: '.output/chrome-mv3-faults' });
  page = await browser.openPage('quiet.html');
  const { id, ...draft } = held;
  await ask(editing({ type: 'add-boundary', id, draft }));
});
afterAll(() => browser.close());

const api = runsIn === 'firefox' ? 'browser' : 'chrome';

async function ask(request: Request): Promise<unknown> {
  return until(request.type, () =>
    page
      .evaluate<{ type: string; answer: unknown }>(`${api}.runtime.sendMessage(${JSON.stringify(request)})`)
      .then((reply) => (reply?.type === 'answered' ? { answer: reply.answer } : null))
      .catch(() => null),
  ).then(({ answer }) => answer);
}

const editing = (edit: Request<'settings/edit'>['edit']): Request => ({
  type: 'settings/edit',
  edit,
  id: 'waiting0001' as WaitingId,
});
const stored = (area: 'local' | 'session', key: string): Promise<unknown> =>
  page.evaluate(`${api}.storage.${area}.get('${key}').then((all) => all['${key}'] ?? null)`);

let armed = 0;

/** @returns where it stood still, or `null` where the task was done before that step */
async function standStillAt(step: number, request: Request): Promise<string | null> {
  await until('the fault is armed', async () => {
    armed += 1;
    const fault = `${step} (${armed})`;
    await page.evaluate(`${api}.storage.session.set({ 'fault-after': '${fault}' })`);
    await until('it is seen', async () => (await stored('session', 'fault-state')) === `armed ${fault}`, 1_000);
    return true;
  });
  await page.evaluate(
    `{ globalThis.answered = false; ${api}.runtime.sendMessage(${JSON.stringify(request)}).then(() => { globalThis.answered = true; }, () => undefined); true; }`,
  );
  const stopped = await until('it stands still or is done', async () => {
    const state = String(await stored('session', 'fault-state'));
    if (state.startsWith('stopped')) return { at: state };
    return (await page.evaluate<boolean>('globalThis.answered')) ? { at: null } : null;
  });
  await browser.killBackground();
  return stopped.at;
}

/** Kills at every step of the task. @param make a request that is new each time, where it is one that counts */
async function killEverywhere(
  make: (step: number) => Request | Promise<Request>,
  check: (step: number) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    const request = await make(step);
    const at = await standStillAt(step, request);
    await ask(request);
    await check(step);
    if (at === null) return step;
  }
}

const hex = (number: number): never => number.toString(16).padStart(16, '0') as never;

test('killed at every step of a pause, the background counts each pause once', async () => {
  const steps = await killEverywhere(
    (step) => ({ type: 'pause/open', pause: hex(step), address: 'http://blocked.test/', travelled: false }),
    async (step) => {
      expect(await ask({ type: 'pause/shown', pause: hex(step) })).toBe('done');
    },
  );
  expect(steps).toBeGreaterThan(10);
  expect((await countsOf(browser, held.name)).pauses).toBe(steps);
}, 300_000);

test('killed at every step of leaving, it is counted once each time', async () => {
  const before = await countsOf(browser, held.name);
  const steps = await killEverywhere(
    async (step) => {
      await ask({ type: 'pause/open', pause: hex(1000 + step), address: 'http://blocked.test/', travelled: false });
      return { type: 'pause/leave', pause: hex(1000 + step), told: { seconds: 1 } };
    },
    async () => undefined,
  );
  expect(steps).toBeGreaterThan(10);
  const after = await countsOf(browser, held.name);
  expect({ pauses: after.pauses - before.pauses, left: after.left - before.left }).toEqual({
    pauses: steps,
    left: steps,
  });
}, 300_000);

test('killed at every step of a change of boundaries and plan, each change is there whole', async () => {
  const steps = await killEverywhere(
    (step) => {
      const { id: _, ...draft } = { ...held, name: `Named ${step}` };
      return editing({ type: 'change-boundary', id: held.id, draft });
    },
    async (step) => {
      expect(JSON.stringify(await stored('local', 'settings'))).not.toContain('Named');
      expect(
        await ask({ type: 'pause/open', pause: hex(2000 + step), address: 'http://blocked.test/', travelled: false }),
      ).toMatchObject({
        type: 'hold',
        boundary: { name: `Named ${step}` },
      });
    },
  );
  const plan = await killEverywhere(
    (step) => ({
      type: 'plan/edit',
      edit: { type: 'put-card', card: { ...card('walk'), if: `step ${step}`, triggers: [], boundaries: [] } },
    }),
    async (step) => {
      const opened = await ask({
        type: 'pause/open',
        pause: hex(3000 + step),
        address: 'http://blocked.test/',
        travelled: false,
      });
      expect(JSON.stringify(opened)).toContain(`step ${step}`);
    },
  );
  expect(Math.min(steps, plan)).toBeGreaterThan(5);
}, 300_000);

test('killed at every step of turning the lock on and off, the header opens and no word is lost', async () => {
  async function header(): Promise<Header> {
    const read = readHeader(await stored('local', 'vault'));
    if (read.type !== 'header') throw new Error('no header');
    return read.header;
  }
  let steps = 0;
  for (let step = 1; ; step += 1) {
    const vault = await openVault(await header(), await deviceKeyOf(await header()));
    const params = { N: 2, r: 8, p: 1, salt: toBase64(randomBytes(16)) };
    const on = await turnLockOn(vault, { params, stretched: randomBytes(32) }, randomBytes(20));
    const request = { type: 'vault/replace' as const, header: on.header.stored, vaultKey: toBase64(on.vaultKey) };
    const at = await standStillAt(step, request);
    // As a page does that unlocks, where the keys had changed already.
    const changed = (await header()).generation === on.header.generation;
    if (changed) await page.evaluate(`${api}.storage.session.set({ 'vault-key': '${request.vaultKey}' })`);
    expect(await ask(request)).toEqual({ type: 'replaced' });
    const open = await openVault(await header(), fromBase64(request.vaultKey));
    const off = await turnLockOff(open);
    expect(await ask({ type: 'vault/replace', header: off.header.stored, vaultKey: request.vaultKey })).toEqual({
      type: 'replaced',
    });
    const opened = await ask({
      type: 'pause/open',
      pause: hex(4000 + step),
      address: 'http://blocked.test/',
      travelled: false,
    });
    expect(JSON.stringify(opened)).toMatch(/"name":"(?:Named \d+|Quiet evenings)"/);
    steps = step;
    if (at === null) break;
  }
  expect(steps).toBeGreaterThan(5);
  expect(held.id satisfies BoundaryId).toHaveLength(11);
}, 300_000);
