import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../support/poll.ts';
import { type BenchTab, connect, openTab } from './devtools.ts';
import { type MemoryWatch, watchMemory } from './peak-memory.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface BenchBrowser {
  open(url?: string): Promise<BenchTab>;
  /** Origins of the extensions whose worker runs. */
  origins(): Promise<readonly string[]>;
  /** Ends an extension's worker, as the browser does when it was idle, and comes back when it is gone. */
  putToSleep(origin: string): Promise<void>;
  watchMemory(): Promise<MemoryWatch>;
  close(): Promise<void>;
}

/** A headless Chromium that nobody holds still. @param extensions folders */
export async function launchBenchBrowser(extensions: readonly string[]): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'breakwater-bench-'));
  const loads =
    extensions.length === 0
      ? ['--disable-extensions']
      : [`--disable-extensions-except=${extensions.join(',')}`, `--load-extension=${extensions.join(',')}`];
  const browser = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // Pages of the bench ask by timers, and not all of them can be in front.
      '--disable-background-timer-throttling',
      '--disable-component-update',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...loads,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = once(browser, 'close');
  const devtools = await connect(await until('the browser listens', () => devtoolsAddress(profile)));

  async function workers(): Promise<readonly Target[]> {
    const { targetInfos } = (await devtools.send('Target.getTargets')) as { targetInfos: readonly Target[] };
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  }

  return {
    open: (url) => openTab(devtools, url),
    origins: async () => [...new Set((await workers()).map(({ url }) => `chrome-extension://${new URL(url).host}`))],
    async putToSleep(origin) {
      await until('the worker sleeps', async () => {
        const awake = (await workers()).filter(({ url }) => url.startsWith(`${origin}/`));
        for (const { targetId } of awake) await devtools.send('Target.closeTarget', { targetId });
        return awake.length === 0;
      });
    },
    watchMemory: () => watchMemory(devtools),
    async close() {
      // A browser that ends may take its answer with it.
      void devtools.send('Browser.close');
      await ended;
      devtools.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function devtoolsAddress(profile: string): Promise<string> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
