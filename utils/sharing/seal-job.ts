import type { Sentence } from '../sentence/sentence';
import type { SharingIdentity } from './identity';
import type { SealedSummary } from './seal';
import type { SharingProblem } from './sharing-error';
import type { Summary } from './summary';

/** What a page asks of the worker that seals. */
export type SealJob =
  | { readonly type: 'identity' }
  | {
      readonly type: 'seal';
      readonly summary: Summary;
      readonly identity: SharingIdentity;
      readonly passphrase: string | null;
    };

export type SealDone<Job extends SealJob = SealJob> = { identity: SharingIdentity; seal: SealedSummary }[Job['type']];

export type SealReport =
  | { readonly type: 'done'; readonly done: SealDone }
  | {
      readonly type: 'failed';
      readonly problem: SharingProblem;
      readonly sentence: Sentence;
      readonly reason: string;
    };
