import type { Sentence } from '../sentence/sentence';
import type { CardText } from './card';
import type { SummaryChoices } from './choices';
import type { SharingIdentity } from './identity';
import type { PartnerId, SenderId, Sharing, Weekday } from './sharing';

/** A small change of sharing. Each names what it is about and nothing else. `at`: Unix milliseconds. */
export type SharingEdit =
  /** Kept only where there is none: of two pages that make one at once, the first counts. */
  | { readonly type: 'put-identity'; readonly identity: SharingIdentity }
  /** In place of the keys of the card before, and of no others. */
  | { readonly type: 'replace-identity'; readonly before: CardText; readonly identity: SharingIdentity }
  | { readonly type: 'asked'; readonly at: number }
  | {
      readonly type: 'add-partner';
      readonly id: PartnerId;
      readonly label: string;
      /** `null`: somebody without keys. */
      readonly card: CardText | null;
      /** 16 random bytes in hexadecimal. */
      readonly feed: string;
    }
  | { readonly type: 'label-partner'; readonly id: PartnerId; readonly label: string }
  | { readonly type: 'card-of-partner'; readonly id: PartnerId; readonly card: CardText }
  | { readonly type: 'pause-partner'; readonly id: PartnerId; readonly paused: boolean }
  | { readonly type: 'remind'; readonly id: PartnerId; readonly on: Weekday | null }
  | { readonly type: 'choices'; readonly id: PartnerId; readonly choices: SummaryChoices }
  /** Destroys what is needed to write to them. The ledger stays. */
  | { readonly type: 'remove-partner'; readonly id: PartnerId }
  /** @see sealSummary, which gives the payload */
  | { readonly type: 'sent'; readonly id: PartnerId; readonly payload: string; readonly at: number }
  | { readonly type: 'add-sender'; readonly id: SenderId; readonly label: string; readonly card: CardText }
  | { readonly type: 'label-sender'; readonly id: SenderId; readonly label: string }
  | { readonly type: 'notes-of-sender'; readonly id: SenderId; readonly notes: string }
  | { readonly type: 'card-of-sender'; readonly id: SenderId; readonly card: CardText }
  /** With all that was received from them. */
  | { readonly type: 'remove-sender'; readonly id: SenderId }
  /** @see receiveSummary, which gives the payload */
  | { readonly type: 'receive'; readonly payload: string; readonly at: number }
  /** The safety number was compared, whoever's card it is. */
  | { readonly type: 'verify'; readonly card: CardText; readonly at: number };

export type SharingEdited =
  | { readonly type: 'edited'; readonly sharing: Sharing }
  | { readonly type: 'refused'; readonly sentence: Sentence };
