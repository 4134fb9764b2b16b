import { newIdentity } from '../sharing/identity-file';
import { sealSummary } from '../sharing/seal';
import type { SealJob, SealReport } from '../sharing/seal-job';
import { SharingError } from '../sharing/sharing-error';

/* The worker's own file: age, and the work of a passphrase, away from the page. */

interface WorkerScope {
  onmessage: ((event: MessageEvent<SealJob>) => void) | null;
  postMessage(report: SealReport): void;
}
const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const done = data.type === 'identity' ? newIdentity() : sealSummary(data.summary, data.identity, data.passphrase);
  done.then(
    (made) => scope.postMessage({ type: 'done', done: made }),
    (error: unknown) => {
      const { type, sentence, message } =
        error instanceof SharingError
          ? error
          : new SharingError('not-made', { key: 'sharing.problem.notMade' }, String(error));
      scope.postMessage({ type: 'failed', problem: type, sentence, reason: message });
    },
  );
};
