import { readingIn } from '@/utils/sharing/ask-reading';
import { doReading, type ReadingJob, type ReadingReport } from '@/utils/sharing/reading';

interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadingJob>) => void) | null;
  postMessage(report: ReadingReport): void;
}

/** In the worker. */
export function startReading(): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data }) => void doReading(data).then((report) => scope.postMessage(report));
}

let address: string | null = null;

/** In the page: a file that stands alone has no second file for a worker, so the worker runs the page's own script. */
export const reading = readingIn(() => {
  address ??= URL.createObjectURL(
    new Blob([document.querySelector('script')?.textContent ?? ''], { type: 'text/javascript' }),
  );
  return new Worker(address);
});
