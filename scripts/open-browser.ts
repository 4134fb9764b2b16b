import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

const [name, folder = ''] = process.argv.slice(2);
const extension = resolve('.output', folder);
const profile = await mkdtemp(join(tmpdir(), 'breakwater-profile-'));

const browser = name === 'firefox' ? await openFirefox() : await openChromium();
console.log(`Breakwater runs in a browser of its own, with the profile ${profile}; close its window to end.`);
process.once('SIGINT', () => void browser.close());
await new Promise((closed) => browser.once('disconnected', closed));
await rm(profile, { recursive: true, force: true, maxRetries: 5 });

/** Chrome lost `--load-extension` in version 137; what still loads an unpacked extension into it is the pipe. */
async function openChromium(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    executablePath: process.env['CHROMIUM'] ?? 'chromium',
    headless: false,
    handleSIGINT: false,
    pipe: true,
    enableExtensions: [extension],
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...asRoot],
    userDataDir: profile,
    defaultViewport: null,
  });
}

async function openFirefox(): Promise<Browser> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? 'firefox',
    headless: false,
    handleSIGINT: false,
    userDataDir: profile,
    defaultViewport: null,
  });
  await firefox.installExtension(extension);
  return firefox;
}
