import { buffersOf } from '../journal/buffers-of';
import { type FoldJob, runFold } from '../journal/run-fold';
import { oneFoldAtATime } from './alone';
import { openDatabase } from './database';
import type { JournalReport } from './journal-worker';

/*
 * The worker's own file: folds the inbox and reads the journal. It has no storage but the database.
 */

interface WorkerScope {
  onmessage: ((event: MessageEvent<FoldJob>) => void) | null;
  postMessage(report: JournalReport, transfer?: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;
const database = openDatabase();

scope.onmessage = ({ data }) => void run(data);

async function run(job: FoldJob): Promise<void> {
  try {
    const done = await oneFoldAtATime(() => runFold(database, job));
    scope.postMessage({ type: 'done', done }, buffersOf(done.journal));
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: String(error) });
  }
}
