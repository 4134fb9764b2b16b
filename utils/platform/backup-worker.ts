import { BackupError } from '../backup/backup-error';
import type { BackupJob, BackupReport } from '../backup/backup-job';

type Done<Job extends BackupJob> = Extract<
  BackupReport,
  { readonly type: { save: 'saved'; read: 'read'; unite: 'united' }[Job['type']] }
>;

/** A worker that makes a backup, or reads one and keeps it staged until it is ended. */
export interface BackupWorker {
  /** Rejects with a `BackupError`; when ended, with the signal's own reason. @param onProgress from 0 to 1 */
  run<Job extends BackupJob>(job: Job, onProgress: (progress: number) => void): Promise<Done<Job>>;
}

/** @param signal ends it, and with it whatever it has staged */
export function startBackupWorker(signal: AbortSignal): BackupWorker {
  const worker = new Worker(new URL('./backup-worker-main.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => {
    // What it had said before it ended may still be on its way.
    worker.onmessage = null;
    worker.terminate();
  });
  return {
    run: (job, onProgress) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        worker.onerror = (event) =>
          reject(new BackupError('not-read', { key: 'backup.problem.notMade' }, event.message));
        worker.onmessage = ({ data }: MessageEvent<BackupReport>) => {
          if (data.type === 'progress') onProgress(data.progress);
          else if (data.type === 'failed') reject(new BackupError(data.problem, data.sentence, data.reason));
          else resolve(data as Done<typeof job>);
        };
        worker.postMessage(job);
      }),
  };
}
