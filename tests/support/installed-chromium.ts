import { execFile, spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { tabOf } from './chromium.ts';
import type { Tab } from './driver.ts';
import { until } from './poll.ts';

const POLICY = '/etc/chromium/policies/managed/breakwater-test.json';

/**
 * A true installation, which `--load-extension` is not at the browser's start: packs the extension, serves it and has a policy
 * install it from there. Needs to write below /etc, so it needs root.
 * @param folder a folder that the test owns
 */
export async function offerForInstall(
  extension: string,
  folder: string,
): Promise<{ readonly id: string; withdraw(): Promise<void> }> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const id = Array.from(createHash('sha256').update(der).digest().subarray(0, 16), (byte) =>
    String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15)),
  ).join('');
  const source = resolve(extension);
  await promisify(execFile)(process.env['CHROMIUM'] ?? '/usr/bin/chromium', [
    '--no-sandbox',
    '--headless',
    `--pack-extension=${source}`,
    `--pack-extension-key=${key}`,
  ]);
  const crx = await readFile(`${source}.crx`);
  await rm(`${source}.crx`);
  const { version } = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8')) as { version: string };

  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    if (request.url?.startsWith('/breakwater.crx') === true) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(
      `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="http://127.0.0.1:${port}/breakwater.crx" version="${version}"/></app></gupdate>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await mkdir('/etc/chromium/policies/managed', { recursive: true });
  await writeFile(
    POLICY,
    JSON.stringify({
      ExtensionInstallForcelist: [`${id};http://127.0.0.1:${port}/update.xml`],
      // Without it nothing, no test either, may look into what a policy installed.
      DeveloperToolsAvailability: 1,
      ExtensionInstallSources: ['http://127.0.0.1/*'],
    }),
  );
  return {
    id,
    async withdraw() {
      await rm(POLICY, { force: true });
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** A browser that a person starts, as far as a test can: no driver is in it until it runs. */
export interface StartedBrowser {
  firstTab(): Promise<Tab>;
  /** Ends it as a person does, so that its session can be restored. */
  quit(): Promise<void>;
}

/** @param given addresses to open, or flags of the browser */
export async function startStraightInto(profile: string, given: readonly string[]): Promise<StartedBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const program = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      `--user-data-dir=${profile}`,
      ...given,
    ],
    { stdio: 'ignore' },
  );
  const port = await until('the browser can be reached', async () => (await readFile(portFile, 'utf8')).split('\n')[0]);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    firstTab: async () => {
      const page = await until('a tab', async () => browser.contexts()[0]?.pages()[0]);
      return tabOf(page);
    },
    async quit() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await until('the browser has ended', async () => program.exitCode !== null);
    },
  };
}
