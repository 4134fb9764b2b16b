import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/vault/bytes';
import { canonicalJson } from '@/utils/vault/canonical-json';
import { changePassphrase, turnLockOn } from '@/utils/vault/change-lock';
import { randomBytes } from '@/utils/vault/random-bytes';
import { openVault } from '@/utils/vault/vault';
import { unlock, vaultNow } from '@/utils/vault/vault-service';
import { countsOf, setBoundary } from '../support/breakwater.ts';
import { browserAndSite } from '../support/browser.ts';
import type { Tab } from '../support/driver.ts';
import { send } from '../support/edit.ts';
import { howOften, killAndStart, momentIn, passing, tell } from '../support/kills.ts';
import { homesOnDisk, pausesOnDisk } from '../support/on-disk.ts';
import { pauseId, showPause } from '../support/pause-by-messages.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite({ kept: true });
const KILLS = howOften(20, 4);
const SPAN_MS = 50;

/** As scrypt makes it of a passphrase, without its second of work. */
type Secret = Uint8Array<ArrayBuffer>;

test('the browser is killed again and again while the passphrase is changed, and one of the two opens every time, the new one where that was acknowledged', async (context) => {
  const { browser, site } = world;
  await setBoundary(browser, { sites: ['blocked.test'] });
  let page = await browser.openPage('quiet.html');
  const start = await until('a vault', async () => {
    const now = await vaultNow(await homesOnDisk(page));
    return now.type === 'open' && now.vault;
  });
  let secret: Secret = randomBytes(32);
  const on = await turnLockOn(start, secretOf(secret), randomBytes(20));
  const vaultKey = toBase64(on.vaultKey);
  await replace(page, on.header.stored, vaultKey);
  let { header } = on;

  const pauses = new Set<string>();
  let [acknowledged, amid, opened, again] = [0, 0, 0, 0];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const pause = pauseId(kill);
    expect(await showPause(page, pause, site.url('blocked.test'))).toBe(true);
    pauses.add(pause);

    const next = randomBytes(32);
    const change = await changePassphrase(await openVault(header, on.vaultKey), secretOf(next));
    let done = false;
    const changing = replace(page, change.header.stored, vaultKey).then(
      () => {
        done = true;
      },
      () => undefined,
    );
    await passing(momentIn(SPAN_MS, kill));
    page = await killAndStart(browser);
    await Promise.race([changing, passing(1_000)]);
    if (done) acknowledged += 1;
    else amid += 1;

    const homes = await homesOnDisk(page);
    expect((await vaultNow(homes)).type).toBe('locked');
    const withNew = await opens(page, next);
    const withOld = await opens(page, secret);
    expect([withNew, withOld].filter(Boolean), `round ${kill}`).toHaveLength(1);
    if (done) expect(withNew).toBe(true);
    opened += 1;
    // As a page that unlocks remembers the key.
    await page.evaluate(
      `(globalThis.browser ?? globalThis.chrome).storage.session.set({ 'vault-key': '${vaultKey}' })`,
    );
    if (!withNew) {
      again += 1;
      await replace(page, change.header.stored, vaultKey);
    }
    secret = next;
    ({ header } = change);
    expect(await opens(page, secret)).toBe(true);
    await until('both homes hold it', async () => {
      const { database, local } = await homesOnDisk(page);
      const homes = [await database.getHeader(), await local.get('vault')];
      return homes.every((home) => canonicalJson(home) === canonicalJson(header.stored));
    });
  }
  expect(await pausesOnDisk(page, vaultKey)).toEqual([...pauses]);
  const counted = (await countsOf(browser, 'blocked.test')).pauses;
  expect(counted).toBe(pauses.size);
  tell(context, {
    during: 'changing the passphrase',
    kills: KILLS,
    amid,
    acknowledged,
    counted,
    again,
    opened,
  });
}, 900_000);

function secretOf(stretched: Secret) {
  return { params: { N: 2, r: 8, p: 1, salt: toBase64(randomBytes(16)) }, stretched };
}

async function replace(page: Tab, header: unknown, vaultKey: string): Promise<void> {
  expect(await send(page, { type: 'vault/replace', header, vaultKey })).toEqual({ type: 'replaced' });
}

async function opens(page: Tab, secret: Secret): Promise<boolean> {
  const homes = await homesOnDisk(page);
  return (
    (await unlock(homes, async ({ type }) => (type === 'passphrase' ? fromBase64(toBase64(secret)) : null))) !== null
  );
}
