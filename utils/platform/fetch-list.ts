import { ETAG_LENGTH } from '../list/list';
import { readListAddress } from '../list/list-address';
import { ListError } from '../list/list-error';

/** What a list's server answers. */
export type FetchedList =
  | { readonly type: 'unchanged' }
  | {
      readonly type: 'list';
      readonly pieces: AsyncIterable<Uint8Array>;
      readonly size: number | null;
      readonly etag: string | null;
    };

export type FetchList = (url: string, etag: string | null) => Promise<FetchedList>;

const PATIENCE_MS = 60_000;

/**
 * The one request that Breakwater ever makes: for a list, from the address that the person gave, when they said so. Without cookies
 * and without saying from where. Throws a `ListError`.
 */
export const fetchList: FetchList = async (url, etag) => {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: etag === null ? {} : { 'If-None-Match': etag },
  }).catch((error: unknown) => {
    throw new ListError({ key: 'list.problem.noAnswer' }, error);
  });
  if (readListAddress(response.url) === null) throw new ListError({ key: 'list.problem.notSecure' });
  if (response.status === 304) return { type: 'unchanged' };
  if (!response.ok || response.body === null)
    throw new ListError({ key: 'list.problem.status', values: { status: String(response.status) } });
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const encoded = response.headers.has('content-encoding');
  return {
    type: 'list',
    pieces: piecesOf(response.body),
    size: Number.isFinite(length) && !encoded ? length : null,
    etag: etagOf(response.headers),
  };
};

/** One that is too long to be kept is left: then the list is fetched whole each time. */
function etagOf(headers: Headers): string | null {
  const etag = headers.get('etag');
  return etag === null || etag.length > ETAG_LENGTH ? null : etag;
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new ListError({ key: 'list.problem.brokeOff' }, error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
