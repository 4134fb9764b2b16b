import { type FoldDone, type FoldJob, runFold } from '../journal/run-fold';
import { homes } from './homes';
import { oneFoldAtATime } from './one-fold';

/** Folds in this very page or worker. */
export function foldHere(job: FoldJob): Promise<FoldDone> {
  return oneFoldAtATime(() => runFold(homes.database, job));
}
