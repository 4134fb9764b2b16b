import type { FileWay } from './age-header';
import { ageBytes } from './age-text';
import { readCard } from './card';
import { readEnvelope, readPayload } from './envelope';
import { openAge } from './open-age';
import type { Sender, Sharing } from './sharing';
import { SharingError } from './sharing-error';
import { isSignedBy } from './signature';
import type { Summary } from './summary';
import { type SignedSummary, senderOf, unknownSender, withReceived } from './take-summary';

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
  const sender = senderOf(sharing, summary.from);
  const holds = await isSignedBy(readCard(summary.from).verifyingKey, payload, signature);
  const addressee = isFor(summary, way, sharing);
  if (!own && sender === null && way === 'key') throw unknownSender(holds && addressee ? summary.from : null);
  if (!holds) throw new SharingError('signature', { key: 'sharing.problem.signature' }, 'signature does not verify');
  if (own) return { type: 'own', payload, summary };
  if (!addressee)
    throw new SharingError('readdressed', { key: 'sharing.problem.readdressed' }, 'made for another card');
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
function isFor({ to }: Summary, way: FileWay, { identity }: Sharing): boolean {
  return way === 'passphrase' ? to === null : to !== null && to === identity?.card;
}
