import { afterEach, expect, test, vi } from 'vitest';
import { ETAG_LENGTH } from '@/utils/list/list';
import { takeList } from '@/utils/list/take-list';
import { fetchList } from '@/utils/platform/fetch-list';
import { isPublicSuffix } from '../../support/public-suffix';

const ADDRESS = 'https://lists.test/hosts.txt';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets `fetch` answer with this, and tells what it was asked. */
function server(answer: Response | Error, finalAddress = ADDRESS) {
  const asked = vi.fn(async (_url: string, _options: RequestInit): Promise<Response> => {
    if (answer instanceof Error) throw answer;
    Object.defineProperty(answer, 'url', { value: finalAddress });
    return answer;
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += new TextDecoder().decode(piece);
  return text;
}

test('a list comes with the server’s mark, asked for without cookies and without saying from where', async () => {
  const asked = server(new Response('a.test', { headers: { etag: '"one"', 'content-length': '6' } }));
  const found = await fetchList(ADDRESS, null);
  expect(found).toMatchObject({ type: 'list', size: 6, etag: '"one"' });
  expect(found.type === 'list' && (await textOf(found.pieces))).toBe('a.test');
  expect(asked).toHaveBeenCalledExactlyOnceWith(
    ADDRESS,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', headers: {} }),
  );
});

test('the mark from before is sent along, and what has not changed is not fetched again', async () => {
  const asked = server(new Response(null, { status: 304 }));
  expect(await fetchList(ADDRESS, '"one"')).toEqual({ type: 'unchanged' });
  expect(asked.mock.calls[0]?.[1].headers).toEqual({ 'If-None-Match': '"one"' });
});

test('a mark that is too long to be kept is left', async () => {
  server(new Response('a.test', { headers: { etag: 'x'.repeat(ETAG_LENGTH + 1) } }));
  expect(await fetchList(ADDRESS, null)).toMatchObject({ etag: null });
});

test('the size of what is packed on its way says nothing', async () => {
  server(new Response('a.test', { headers: { 'content-length': '3', 'content-encoding': 'gzip' } }));
  expect(await fetchList(ADDRESS, null)).toMatchObject({ size: null });
});

test.each([
  ['a list', 200],
  ['“unchanged”', 304],
])('a redirect to an address without https is refused, whatever it answers: %s', async (_, status) => {
  server(new Response(status === 304 ? null : 'a.test', { status }), 'http://lists.test/hosts.txt');
  await expect(fetchList(ADDRESS, null)).rejects.toThrow('list.problem.notSecure');
});

test.each([404, 500])('status %i is no list', async (status) => {
  server(new Response('a.test', { status }));
  await expect(fetchList(ADDRESS, null)).rejects.toMatchObject({
    sentence: { key: 'list.problem.status', values: { status: String(status) } },
  });
});

test('a server that cannot be reached is told in a sentence', async () => {
  server(new TypeError('Failed to fetch'));
  await expect(fetchList(ADDRESS, null)).rejects.toMatchObject({
    name: 'ListError',
    sentence: { key: 'list.problem.noAnswer' },
  });
});

test('a server that never answers is waited for a minute, and no longer', async () => {
  const patience = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  const fetching = fetchList(ADDRESS, null);
  expect(timeout).toHaveBeenCalledExactlyOnceWith(60_000);
  patience.abort(new DOMException('too long', 'TimeoutError'));
  await expect(fetching).rejects.toThrow('list.problem.noAnswer');
});

test('a list that breaks off on its way is told in a sentence', async () => {
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(new TextEncoder().encode('a.test\n'));
      else controller.error(new TypeError('network'));
    },
  });
  server(new Response(body));
  const found = await fetchList(ADDRESS, null);
  await expect(found.type === 'list' && textOf(found.pieces)).rejects.toThrow('list.problem.brokeOff');
});

test('a list without an end is left at 64 MB, and its server let go', async () => {
  const cancelled = vi.fn();
  const piece = new Uint8Array(4 * 1024 * 1024).fill(35);
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece), cancel: cancelled });
  server(new Response(body));
  const found = await fetchList(ADDRESS, null);
  if (found.type !== 'list') throw new Error('no list');
  const options = { isPublicSuffix, size: found.size, onProgress: () => undefined, rest: async () => undefined };
  await expect(takeList(found.pieces, options)).rejects.toThrow('list.problem.tooLong');
  expect(cancelled).toHaveBeenCalledOnce();
});
