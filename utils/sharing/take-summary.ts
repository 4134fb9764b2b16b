import type { CardText } from './card';
import { hashOf } from './hash';
import { MOST_RECEIVED } from './limits';
import { withinRoom } from './room';
import type { Sender, Sharing } from './sharing';
import { SharingError } from './sharing-error';
import { bodyOf, type Summary } from './summary';

/** A payload whose signature holds, as it was signed and as it was read. */
export interface SignedSummary {
  readonly payload: string;
  readonly summary: Summary;
}

/** The one whose card this is, where the reader knows it. */
export function senderOf({ senders }: Sharing, from: CardText): Sender | null {
  return senders.find(({ way }) => way.card === from) ?? null;
}

/** @param from where the reader may be offered to add it */
export function unknownSender(from: CardText | null): SharingError {
  const sentence = { key: 'sharing.problem.unknownSender' } as const;
  return new SharingError('unknown-sender', sentence, 'unknown sender', { from });
}

/**
 * What is known after a summary was taken. Throws a `SharingError`, `again` where it is the very one that was taken last, and then nothing is to be changed.
 * Of a new row (its sender began anew) what was made later than all before is taken.
 * @param at Unix milliseconds
 */
export function withReceived(
  sharing: Sharing,
  sender: Sender,
  { payload, summary }: SignedSummary,
  at: number,
): Sharing {
  const hash = hashOf(payload);
  checkRow(sender, summary, hash);
  const { feed, sequence, created } = summary;
  const taken: Sender = {
    ...sender,
    last: { feed, sequence, hash, created },
    received: [{ hash, at, body: bodyOf(summary) }, ...sender.received].slice(0, MOST_RECEIVED),
  };
  return withinRoom({ ...sharing, senders: sharing.senders.map((each) => (each.id === sender.id ? taken : each)) });
}

function checkRow({ last, received }: Sender, { feed, sequence, previous, created }: Summary, hash: string): void {
  if (last === null) return;
  if (hash === last.hash || received.some((each) => each.hash === hash))
    throw new SharingError('again', { key: 'sharing.problem.again' }, `${hash} again`);
  if (feed !== last.feed) {
    if (created <= last.created) throw older(`another feed, made ${created}`);
    return;
  }
  if (sequence < last.sequence) throw older(`sequence ${sequence} after ${last.sequence}`);
  const follows = sequence !== last.sequence + 1 || previous === last.hash;
  if (sequence === last.sequence || !follows)
    throw new SharingError('forked', { key: 'sharing.problem.forked' }, `two summaries of sequence ${sequence}`);
}

function older(reason: string): SharingError {
  return new SharingError('older', { key: 'sharing.problem.older' }, reason);
}
