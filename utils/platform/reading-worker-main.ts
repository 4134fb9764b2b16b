import { doReading, type ReadingJob, type ReadingReport } from '../sharing/reading';

/* The worker's own file: age and all that needs it are loaded here, and by no page. */

interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadingJob>) => void) | null;
  postMessage(report: ReadingReport): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => void doReading(data).then((report) => scope.postMessage(report));
