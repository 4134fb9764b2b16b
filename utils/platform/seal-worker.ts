import type { SealDone, SealJob, SealReport } from '../sharing/seal-job';
import { SharingError } from '../sharing/sharing-error';

/** Seals a summary, or makes new keys, in a worker of its own: the page neither loads what that needs nor waits for it. Rejects with a `SharingError`. */
export function sealInWorker<Job extends SealJob>(job: Job): Promise<SealDone<Job>> {
  const worker = new Worker(new URL('./seal-worker-main.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<SealDone<Job>>((resolve, reject) => {
    worker.onerror = (event) =>
      reject(new SharingError('not-made', { key: 'sharing.problem.notMade' }, `worker: ${event.message}`));
    worker.onmessage = ({ data }: MessageEvent<SealReport>) => {
      if (data.type === 'failed') reject(new SharingError(data.problem, data.sentence, data.reason));
      // One job has one answer, and it is this job's.
      else resolve(data.done as SealDone<Job>);
    };
    worker.postMessage(job);
  });
  return answer.finally(() => worker.terminate());
}
