import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { BrowserUnderTest } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Site, startSite } from './site.ts';

/** The names that the tests visit; Firefox must be told each of them. */
const HOSTS = [
  'blocked.test',
  'sub.blocked.test',
  'www.blocked.test',
  'deep.sub.blocked.test',
  'notblocked.test',
  'blocked.test.other.test',
  'other.test',
  'third.test',
  'path.test',
  'xn--bcher-kva.test',
  'worker.test',
  'open.test',
  'casino.test',
] as const;

/** Names of others, which lead to this machine while a test runs. */
const FAR_HOSTS = [
  'web.archive.org',
  'blocked-test.translate.goog',
  'www.google.com',
  'archive.ph',
  'search.yahoo.co.jp',
  'youtube.googleapis.com',
] as const;

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

/** Which of the two browsers this run of the suite is in. */
export const runsIn = inject('browser');

/**
 * A browser and a site for all tests of a file, each test with tabs of its own.
 * @param everywhere whether Breakwater may reach every host, and every name leads to the site
 * @param kept whether the extension is installed for good, so that the browser can be restarted
 */
export function browserAndSite({ kept = false, everywhere = false } = {}): {
  readonly browser: BrowserUnderTest;
  readonly site: Site;
} {
  const held: { browser?: BrowserUnderTest; site?: Site } = {};
  beforeAll(async () => {
    held.site = await startSite();
    held.browser = await launch(held.site, kept, everywhere);
  });
  afterAll(async () => {
    await held.browser?.close();
    await held.site?.close();
  });
  return {
    get browser() {
      if (held.browser === undefined) throw new Error('the browser does not run yet');
      return held.browser;
    },
    get site() {
      if (held.site === undefined) throw new Error('the site does not run yet');
      return held.site;
    },
  };
}

function launch(site: Site, kept: boolean, everywhere: boolean): Promise<BrowserUnderTest> {
  if (runsIn === 'firefox')
    return launchFirefox({ hosts: everywhere ? [...HOSTS, ...FAR_HOSTS] : HOSTS, kept, everywhere });
  return launchChromium({ secureOrigins: [site.url('worker.test').slice(0, -1)], kept, everywhere });
}
