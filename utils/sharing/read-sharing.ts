import * as v from 'valibot';
import type { Sentence } from '../sentence/sentence';
import { SHARING_VERSION, type Sharing } from './sharing';
import { sharingSchema } from './sharing-schema';

export type SharingRead =
  | { readonly type: 'sharing'; readonly sharing: Sharing }
  | { readonly type: 'locked' }
  /** Made by a later version: nothing is written over it. */
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'unreadable'; readonly reason: string };

/** Reads what was sealed. */
export function readSharing(text: unknown): SharingRead {
  const version = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), text);
  if (version.success && version.output.version > SHARING_VERSION)
    return { type: 'newer', version: version.output.version };
  const read = v.safeParse(sharingSchema, text);
  if (read.success) return { type: 'sharing', sharing: read.output };
  return { type: 'unreadable', reason: v.summarize(read.issues) };
}

/** What to tell the person where sharing cannot be used. */
export function troubleWithSharing(read: Exclude<SharingRead, { readonly type: 'sharing' }>): Sentence {
  switch (read.type) {
    case 'locked':
      return { key: 'vault.locked' };
    case 'newer':
      return { key: 'sharing.problem.stateNewer' };
    case 'unreadable':
      return { key: 'sharing.problem.stateUnreadable' };
  }
}
