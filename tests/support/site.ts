import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** One server that plays every `.test` host, and counts what it sees. */
export interface Site {
  readonly port: number;
  /** `url('a.test', '/x')` is `http://a.test:PORT/x`. */
  url(host: string, path?: string): string;
  /** Requests whose host is this one or below it; the browser's own look for an icon does not count. */
  seen(host: string): readonly SeenRequest[];
  forget(): void;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  let requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/\.$/, '');
    const url = new URL(request.url ?? '/', 'http://any.test');
    if (url.pathname !== '/favicon.ico')
      requests.push({ host, method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response, host, url, (server.address() as AddressInfo).port);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    seen: (host) => requests.filter((request) => request.host === host || request.host.endsWith(`.${host}`)),
    forget: () => {
      requests = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Page = (to: string, url: URL, port: number) => string;

/** Pages by path; `to` is the address in the query's `to`. */
const PAGES: Readonly<Record<string, Page>> = {
  '/link': (to) => `<a id="link" href="${to}">go</a>`,
  '/open': (to) => `<button id="link" onclick="window.open('${to}')">go</button>`,
  '/meta': (to) => `<meta http-equiv="refresh" content="0;url=${to}">`,
  '/script': (to) => `<script>location.href = ${JSON.stringify(to)}</script>`,
  '/form': (to) => `<form method="post" action="${to}"><input name="a" value="b"><button id="link">go</button></form>`,
  '/listening': () =>
    `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`,
  '/frame': (to) => `<iframe src="${to}"></iframe>`,
  '/object': (to) => `<object type="text/html" data="${to}"></object>`,
  '/embed': (to) => `<embed type="text/html" src="${to}">`,
  '/srcdoc': (to) => `<iframe srcdoc="<script>top.location.href = '${to}'</script>"></iframe>`,
  '/download': (to) => `<a id="link" href="${to}" download>go</a>`,
  '/prefetch': (to) =>
    `<script type="speculationrules">{"prefetch":[{"urls":[${JSON.stringify(to)}],"eagerness":"immediate"}]}</script><link rel="prefetch" href="${to}"><a id="link" href="${to}">go</a>`,
  '/prerender': (to) =>
    `<script type="speculationrules">{"prerender":[{"urls":[${JSON.stringify(to)}],"eagerness":"immediate"}]}</script><a id="link" href="${to}">go</a>`,
  '/register': () =>
    `<script>navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => { document.title = 'ready'; })</script>`,
  '/paints': () =>
    `<script>new PerformanceObserver((list) => { for (const { name } of list.getEntries()) navigator.sendBeacon('/painted?' + name); }).observe({ type: 'paint', buffered: true });</script><p style="font-size:3rem">painted</p>`,
};

const WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => fetch(data, { mode: 'no-cors' }));
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname.startsWith('/from-worker')) {
    event.respondWith(new Response('<title>worker</title><p>from the worker', { headers: { 'content-type': 'text/html' } }));
  }
});`;

function answer(request: IncomingMessage, response: ServerResponse, host: string, url: URL, port: number): void {
  const to = url.searchParams.get('to') ?? '';
  if (url.pathname === '/worker.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(WORKER);
    return;
  }
  if (url.pathname === '/redirect') {
    const hops = Number(url.searchParams.get('hops') ?? '1');
    const next = hops > 1 ? `http://${host}:${port}/redirect?hops=${hops - 1}&to=${encodeURIComponent(to)}` : to;
    response.writeHead(Number(url.searchParams.get('status') ?? '302'), { location: next }).end();
    return;
  }
  if (url.pathname === '/refresh') {
    response.writeHead(200, { refresh: `0;url=${to}`, 'content-type': 'text/html' }).end('<!doctype html><p>soon');
    return;
  }
  const page = PAGES[url.pathname];
  const body = page === undefined ? `<p>${host}${url.pathname}</p>` : page(to, url, port);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><title>${host}</title><meta charset="utf-8"><body data-method="${request.method}">${body}`,
  );
}
