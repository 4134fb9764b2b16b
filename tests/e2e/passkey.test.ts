import { describe, expect, test } from 'vitest';
import { setBoundary } from '../support/breakwater.ts';
import { browserAndSite, runsIn } from '../support/browser.ts';
import { lockNow, openSettings, turnOnLock, unlockHere } from '../support/lock.ts';
import { until } from '../support/poll.ts';

const world = browserAndSite();
const PASSPHRASE = 'gravel teapot lantern ocean';

describe.skipIf(runsIn === 'firefox')('a passkey (Firefox refuses them on pages of extensions, see below)', () => {
  test('opens the lock beside the passphrase, and no longer once it is removed', async () => {
    await setBoundary(world.browser, { sites: ['blocked.test'] });
    const tab = await openSettings(world.browser);
    await tab.addAuthenticator();
    await turnOnLock(tab, PASSPHRASE);
    await tab.press('button', 'Add a passkey');
    await until('it is added', async () =>
      (await tab.text('main')).includes('The passkey opens the lock from now on.'),
    );

    await lockNow(tab);
    await tab.press('button', 'Use a passkey');
    await until('it is open', () => tab.has('button', 'Lock now'));

    await lockNow(tab);
    await unlockHere(tab, PASSPHRASE);
    await until('the passphrase opens it, too', () => tab.has('button', 'Lock now'));

    await tab.press('button', 'Remove the passkey');
    await until('it is removed', () => tab.has('button', 'Add a passkey'));
    await lockNow(tab);
    expect(await tab.has('button', 'Use a passkey')).toBe(false);
    await unlockHere(tab, PASSPHRASE);
    await until('it is open', () => tab.has('button', 'Lock now'));
    await tab.close();
  });

  test('that is gone from its device is no trouble: the passphrase is there', async () => {
    const tab = await openSettings(world.browser);
    await tab.addAuthenticator();
    await tab.press('button', 'Add a passkey');
    await until('it is added', () => tab.has('button', 'Remove the passkey'));
    await lockNow(tab);
    await tab.close();

    const elsewhere = await openSettings(world.browser);
    await elsewhere.addAuthenticator();
    await elsewhere.press('button', 'Use a passkey');
    await until('it is said', async () => (await elsewhere.text('main')).includes('Your passphrase works'));
    await unlockHere(elsewhere, PASSPHRASE);
    await until('it is open', () => elsewhere.has('button', 'Lock now'));
    await elsewhere.close();
  });
});

test.skipIf(runsIn === 'chromium')(
  'Firefox refuses passkeys on pages of extensions, and the settings say so',
  async () => {
    const tab = await openSettings(world.browser);
    // To a page that nobody looks at it says "not allowed", whoever asks.
    await tab.front();
    const refused = await tab.evaluate<string>(`navigator.credentials.create({ publicKey: {
    rp: { name: 'Breakwater' }, user: { id: new Uint8Array(16), name: 'a', displayName: 'a' },
    challenge: new Uint8Array(32), pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  } }).then(() => 'made', ({ name }) => name)`);
    expect(refused).toBe('SecurityError');
    await turnOnLock(tab, PASSPHRASE);
    expect(await tab.text('main')).toContain('Firefox does not let the pages of an extension use passkeys yet');
    expect(await tab.has('button', 'Add a passkey')).toBe(false);
    await tab.close();
  },
);
