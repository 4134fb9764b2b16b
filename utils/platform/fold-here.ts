import { type FoldDone, type FoldJob, runFold } from '../journal/run-fold';
import { oneFoldAtATime } from './alone';
import { homes } from './homes';

/** Folds in this very page or worker. */
export function foldHere(job: FoldJob): Promise<FoldDone> {
  return oneFoldAtATime(() => runFold(homes.database, job));
}
