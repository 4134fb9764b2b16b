import { ListError } from '../list/list-error';
import type { ListJob, ListReport } from '../list/list-job';

export type ListOutcome = Extract<ListReport, { readonly type: 'taken' | 'unchanged' }>;

/** Reads a list in a worker. Rejects with a `ListError`; when aborted, with the signal's own reason. @param onProgress from 0 to 1 */
export function readListInWorker(
  job: ListJob,
  onProgress: (progress: number) => void,
  signal: AbortSignal,
): Promise<ListOutcome> {
  const worker = new Worker(new URL('./list-worker-main.ts', import.meta.url), { type: 'module' });
  return new Promise<ListOutcome>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = (event) => reject(new ListError({ key: 'list.problem.notRead' }, event.message));
    worker.onmessage = ({ data }: MessageEvent<ListReport>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'failed') reject(new ListError(data.sentence));
      else resolve(data);
    };
    worker.postMessage(job);
  }).finally(() => {
    // What it had said before it ended may still be on its way.
    worker.onmessage = null;
    worker.terminate();
  });
}
