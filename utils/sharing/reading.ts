import type { Sentence } from '../sentence/sentence';
import type { SharingIdentity } from './identity';
import { newIdentity, readIdentityFile } from './identity-file';
import { type ReceivedSummary, receiveSummary } from './receive';
import type { Sharing } from './sharing';
import { SharingError, type SharingProblem } from './sharing-error';

/** What needs age, and is done beside the page: some of it takes a second and a lot of memory. */
export type ReadingJob =
  | { readonly type: 'new-identity' }
  | { readonly type: 'read-identity'; readonly text: string }
  | {
      readonly type: 'receive';
      readonly given: Uint8Array | string;
      readonly sharing: Sharing;
      /** Unix milliseconds. */
      readonly at: number;
      readonly passphrase?: string;
    };

export type ReadingReport =
  | { readonly type: 'identity'; readonly identity: SharingIdentity }
  | { readonly type: 'received'; readonly received: ReceivedSummary }
  | { readonly type: 'failed'; readonly problem: SharingProblem; readonly sentence: Sentence; readonly reason: string };

/** Never rejects: what went wrong has to be told across to the page. */
export async function doReading(job: ReadingJob): Promise<ReadingReport> {
  try {
    switch (job.type) {
      case 'new-identity':
        return { type: 'identity', identity: await newIdentity() };
      case 'read-identity':
        return { type: 'identity', identity: await readIdentityFile(job.text) };
      case 'receive':
        return {
          type: 'received',
          received: await receiveSummary(job.given, job.sharing, job.at, job.passphrase),
        };
    }
  } catch (error) {
    const { type, sentence, message } = error instanceof SharingError ? error : unforeseen(error);
    return { type: 'failed', problem: type, sentence, reason: message };
  }
}

function unforeseen(cause: unknown): SharingError {
  return new SharingError('altered', { key: 'sharing.inbox.notOpened' }, String(cause), { cause });
}
