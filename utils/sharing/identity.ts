import type { CardText } from './card';

/** A person's own keys for sharing. Secret but for the card. */
export interface SharingIdentity {
  /** `AGE-SECRET-KEY-1…` */
  readonly age: string;
  /** The Ed25519 seed, 32 bytes in base64. */
  readonly seed: string;
  readonly card: CardText;
}
