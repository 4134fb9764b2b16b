import type { SharingIdentity } from './identity';
import type { ReadingJob, ReadingReport } from './reading';
import type { ReceivedSummary } from './receive';
import { SharingError } from './sharing-error';

/** As much of a `Worker` as is needed here. */
export interface ReadingWorker {
  onmessage: ((event: MessageEvent<ReadingReport>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(job: ReadingJob): void;
  terminate(): void;
}

/** How a page has things read that need age. All of it rejects with a `SharingError`; when aborted, with the signal's reason. */
export interface Reading {
  newIdentity(signal: AbortSignal): Promise<SharingIdentity>;
  readIdentity(text: string, signal: AbortSignal): Promise<SharingIdentity>;
  receive(
    job: Omit<Extract<ReadingJob, { readonly type: 'receive' }>, 'type'>,
    signal: AbortSignal,
  ): Promise<ReceivedSummary>;
}

/** @param start makes a worker that does one job and ends */
export function readingIn(start: () => ReadingWorker): Reading {
  const identity = async (job: ReadingJob, signal: AbortSignal): Promise<SharingIdentity> => {
    const report = await ask(start(), job, signal);
    if (report.type !== 'identity') throw unfit(report.type);
    return report.identity;
  };
  return {
    newIdentity: (signal) => identity({ type: 'new-identity' }, signal),
    readIdentity: (text, signal) => identity({ type: 'read-identity', text }, signal),
    async receive(job, signal) {
      const report = await ask(start(), { type: 'receive', ...job }, signal);
      if (report.type !== 'received') throw unfit(report.type);
      return report.received;
    },
  };
}

type Done = Exclude<ReadingReport, { readonly type: 'failed' }>;

function ask(worker: ReadingWorker, job: ReadingJob, signal: AbortSignal): Promise<Done> {
  return new Promise<Done>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(unfit(message));
    worker.onmessage = ({ data }) =>
      data.type === 'failed' ? reject(new SharingError(data.problem, data.sentence, data.reason)) : resolve(data);
    worker.postMessage(job);
  }).finally(() => {
    worker.onmessage = null;
    worker.terminate();
  });
}

function unfit(reason: string): SharingError {
  return new SharingError('altered', { key: 'sharing.inbox.notOpened' }, `reading: ${reason}`);
}
