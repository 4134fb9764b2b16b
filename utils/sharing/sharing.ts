import type { CardText } from './card';
import type { SummaryChoices } from './choices';
import type { SharingIdentity } from './identity';
import type { SummaryBody } from './summary';

declare const partnerIdBrand: unique symbol;
declare const senderIdBrand: unique symbol;
export type PartnerId = string & { readonly [partnerIdBrand]: true };
export type SenderId = string & { readonly [senderIdBrand]: true };

export const SHARING_VERSION = 1;

/** All of sharing, as it lies sealed under the vault key. */
export interface Sharing {
  readonly version: typeof SHARING_VERSION;
  /** The person's own keys; `null` until they are needed. */
  readonly identity: SharingIdentity | null;
  /** Unix milliseconds at which the person last said, or passed by the question, whether they want this themselves; `null`: never. */
  readonly askedAt: number | null;
  /** To whom summaries are written. */
  readonly partners: readonly Partner[];
  /** What was sent, the latest first. */
  readonly sent: readonly Sent[];
  /** From whom summaries are read. */
  readonly senders: readonly Sender[];
}

/** 0 is Monday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Partner {
  readonly id: PartnerId;
  /** The person's own name for them. Never leaves. */
  readonly label: string;
  readonly way: PartnerWay;
  readonly feed: string;
  /** Of the last one that was sent; 0: none yet. */
  readonly sequence: number;
  /** SHA-256 of its payload. */
  readonly previous: string | null;
  readonly paused: boolean;
  /** The day of the week on which the person wants to be reminded. */
  readonly remindOn: Weekday | null;
  /** As last time; `null`: not yet. */
  readonly choices: SummaryChoices | null;
}

export type PartnerWay = CardWay | { readonly type: 'passphrase' };

/** A card, and what is known of whose it is. */
export interface CardWay {
  readonly type: 'card';
  readonly card: CardText;
  /** Unix milliseconds at which the safety number was compared; `null`: not yet. */
  readonly verified: number | null;
  /** The card changed and was not verified since: this was the one before. An alarm until it is. */
  readonly before: CardText | null;
}

/** One line of the ledger. */
export interface Sent {
  /** SHA-256 of the payload, in hexadecimal. */
  readonly hash: string;
  readonly partner: PartnerId;
  /** As they were called then. */
  readonly label: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** As it was; `null` where it is so long ago that only the line is kept. */
  readonly body: SummaryBody | null;
}

export interface Sender {
  readonly id: SenderId;
  /** The reader's own name for them, and own notes. Never leave. */
  readonly label: string;
  readonly notes: string;
  readonly way: CardWay;
  /** Of the last one that was taken; `null`: none yet. */
  readonly last: LastReceived | null;
  /** The latest first. */
  readonly received: readonly Received[];
}

export interface LastReceived {
  readonly feed: string;
  readonly sequence: number;
  readonly hash: string;
  readonly created: string;
}

export interface Received {
  readonly hash: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly body: SummaryBody;
}

export const FIRST_SHARING: Sharing = {
  version: SHARING_VERSION,
  identity: null,
  askedAt: null,
  partners: [],
  sent: [],
  senders: [],
};
