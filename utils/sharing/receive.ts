import type { FileWay } from './age-header';
import { ageBytes } from './age-text';
import { readCard } from './card';
import { readEnvelope, readPayload } from './envelope';
import { openAge } from './open-age';
import type { Sender, Sharing } from './sharing';
import { SharingError } from './sharing-error';
import { isSignedBy } from './signature';
import type { Summary } from './summary';
import { knownSender, type SignedSummary, withReceived } from './take-summary';

/** A summary that was opened, and held all that was asked of it. */
export type ReceivedSummary =
  /** `sharing`: as it would be then; the background keeps it by the edit `receive` with the payload. */
  | (SignedSummary & { readonly type: 'received'; readonly sender: Sender; readonly sharing: Sharing })
  /** One that this person made. Nothing to keep. */
  | (SignedSummary & { readonly type: 'own' })
  /** In a file for a passphrase, by somebody whose card is not known: it says what it says. Nothing to keep. */
  | (SignedSummary & { readonly type: 'unknown' });

/**
 * Opens a file or a pasted text, and looks at everything before anything of it counts: size, header, decryption, schema, sender, signature, addressee, row.
 * Throws a `SharingError`; nothing is changed by it.
 * @param passphrase what was typed, where it is known that one is needed
 * @param at Unix milliseconds
 */
export async function receiveSummary(
  given: Uint8Array | string,
  sharing: Sharing,
  at: number,
  passphrase?: string,
): Promise<ReceivedSummary> {
  const openers = { identity: sharing.identity?.age ?? null, ...(passphrase !== undefined && { passphrase }) };
  const { way, plain } = await openAge(ageBytes(given), openers);
  const { payload, signature } = readEnvelope(plain);
  const summary = readPayload(payload);
  const own = sharing.identity?.card === summary.from;
  const known = sharing.senders.some((sender) => sender.way.card === summary.from);
  const sender = own || (way === 'passphrase' && !known) ? null : knownSender(sharing, summary.from);
  if (!(await isSignedBy(readCard(summary.from).verifyingKey, payload, signature)))
    throw new SharingError('signature', { key: 'sharing.problem.signature' }, 'signature does not verify');
  if (own) return { type: 'own', payload, summary };
  checkAddressee(summary, way, sharing);
  if (sender === null) return { type: 'unknown', payload, summary };
  return {
    type: 'received',
    payload,
    summary,
    sender,
    sharing: withReceived(sharing, sender, { payload, summary }, at),
  };
}

/** What was sealed for somebody else, and opened and sealed anew for this reader, says so itself. */
function checkAddressee({ to }: Summary, way: FileWay, { identity }: Sharing): void {
  const right = way === 'passphrase' ? to === null : to !== null && to === identity?.card;
  if (!right) throw new SharingError('readdressed', { key: 'sharing.problem.readdressed' }, 'made for another card');
}
