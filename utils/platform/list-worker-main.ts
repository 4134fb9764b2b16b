import { ListError } from '../list/list-error';
import type { ListJob, ListReport } from '../list/list-job';
import { takeList } from '../list/take-list';
import { fetchList } from './fetch-list';
import { publicSuffixes } from './public-suffixes';

/*
 * The worker's own file: reads one list, beside the page and never in it.
 */

interface WorkerScope {
  onmessage: ((event: MessageEvent<ListJob>) => void) | null;
  postMessage(report: ListReport, transfer?: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => void run(data);

async function run(job: ListJob): Promise<void> {
  try {
    const found =
      job.type === 'address'
        ? await fetchList(job.url, job.etag)
        : { type: 'list' as const, pieces: piecesOf(job.blob), size: job.blob.size, etag: null };
    if (found.type === 'unchanged') return scope.postMessage({ type: 'unchanged' });
    const taken = await takeList(found.pieces, {
      isPublicSuffix: await publicSuffixes(),
      size: found.size,
      onProgress: (progress) => scope.postMessage({ type: 'progress', progress }),
      rest: async () => undefined,
    });
    scope.postMessage({ type: 'taken', taken, etag: found.etag }, [taken.bytes.buffer]);
  } catch (error) {
    const sentence = error instanceof ListError ? error.sentence : { key: 'list.problem.notRead' as const };
    scope.postMessage({ type: 'failed', sentence });
  }
}

const PIECE_BYTES = 1024 * 1024;

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += PIECE_BYTES)
    yield new Uint8Array(await blob.slice(from, from + PIECE_BYTES).arrayBuffer());
}
