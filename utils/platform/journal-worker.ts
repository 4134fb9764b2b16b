import type { FoldDone, FoldJob } from '../journal/run-fold';

export type JournalReport =
  | { readonly type: 'done'; readonly done: FoldDone }
  | { readonly type: 'failed'; readonly reason: string };

/** Folds and reads beside the page and never in it; the columns are handed over without a copy. For `readJournal`. */
export function foldInWorker(job: FoldJob): Promise<FoldDone> {
  const worker = new Worker(new URL('./journal-worker-main.ts', import.meta.url), { type: 'module' });
  return new Promise<FoldDone>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<JournalReport>) => {
      if (data.type === 'done') resolve(data.done);
      else reject(new Error(data.reason));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
