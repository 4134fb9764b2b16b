import { armor, Encrypter } from 'age-encryption';
import { fromBase64, utf8 } from '../vault/bytes';
import { readCard } from './card';
import type { Envelope } from './envelope';
import { readPayload } from './envelope';
import type { SharingIdentity } from './identity';
import { MOST_PLAIN, WORK_FACTOR } from './limits';
import type { Partner } from './sharing';
import { SharingError } from './sharing-error';
import { signPayload } from './signature';
import { addressed, SUMMARY_FORMAT, SUMMARY_VERSION, type Summary, type SummaryBody } from './summary';

/** A summary ready to be handed over. */
export interface SealedSummary {
  /** An armored age file. */
  readonly text: string;
  /** For the edit `sent`, to be kept before the file is handed over. */
  readonly payload: string;
  readonly summary: Summary;
}

/** Addresses what was shown in the preview to a partner, as the next in their row. */
export function summaryFor(partner: Partner, identity: SharingIdentity, body: SummaryBody): Summary {
  return addressed(body, {
    feed: partner.feed,
    sequence: partner.sequence + 1,
    previous: partner.previous,
    to: partner.way.type === 'card' ? partner.way.card : null,
    from: identity.card,
  });
}

/**
 * Signs a summary and seals it: to the partner's card and to oneself, or where it is for nobody's card, with a passphrase.
 * Throws a `SharingError`.
 * @param passphrase for a partner without a card, and for no other
 */
export async function sealSummary(
  summary: Summary,
  identity: SharingIdentity,
  passphrase: string | null,
): Promise<SealedSummary> {
  const payload = JSON.stringify(summary);
  // What nobody would take is not sent.
  readPayload(payload);
  const signature = await signPayload(fromBase64(identity.seed), payload);
  const envelope: Envelope = { format: SUMMARY_FORMAT, version: SUMMARY_VERSION, payload, signature };
  const plain = utf8(JSON.stringify(envelope));
  if (plain.length > MOST_PLAIN) throw notMade(`${plain.length} bytes`);
  const encrypter = new Encrypter();
  if (summary.to === null) {
    if (passphrase === null) throw notMade('neither card nor passphrase');
    encrypter.setPassphrase(passphrase.normalize('NFC'));
    encrypter.setScryptWorkFactor(WORK_FACTOR);
  } else for (const card of new Set([summary.to, identity.card])) encrypter.addRecipient(readCard(card).recipient);
  return { text: armor.encode(await encrypter.encrypt(plain)), payload, summary };
}

function notMade(reason: string): SharingError {
  return new SharingError('not-made', { key: 'sharing.problem.notMade' }, reason);
}
