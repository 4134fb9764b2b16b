import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './devtools.ts';
import { type Figure, medians } from './figure.ts';

const PAGE = `<!doctype html><html lang="en"><title>A page</title>${'<p>Some text of a page that nobody covered.</p>'.repeat(500)}`;

/** A page that no boundary covers, in a browser with Breakwater and in one without any extension. */
export async function uncoveredLoad(withBreakwater: BenchBrowser, without: BenchBrowser): Promise<Figure> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').setHeader('cache-control', 'no-store').end(PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://uncovered.test:${(server.address() as AddressInfo).port}/`;
  try {
    const [ours, bare] = [await withBreakwater.open(), await without.open()];
    const measured = await medians(
      () => loadOf(ours, url),
      () => loadOf(bare, url),
    );
    return { what: 'load of a page that is not covered', unit: 'ms', ...measured, aim: 'ratio 1.00' };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function loadOf(tab: BenchTab, url: string): Promise<number> {
  await tab.navigate('about:blank');
  await tab.navigate(url);
  return tab.eventually(
    'the page is loaded',
    `location.href === '${url}' && (performance.getEntriesByType('navigation')[0]?.loadEventEnd || null)`,
  );
}
