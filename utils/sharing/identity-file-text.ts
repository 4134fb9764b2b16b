import { bech32 } from '@scure/base';
import { fromBase64 } from '../vault/bytes';
import type { SharingIdentity } from './identity';

export const SEED_PREFIX = 'breakwater-signing-key-';

/** An identity file for the age program (`age -d -i file`), with the key that signs in a comment. Secret. */
export function identityFileText({ age, seed, card }: SharingIdentity): string {
  const signing = bech32.encodeFromBytes(SEED_PREFIX, fromBase64(seed)).toUpperCase();
  return `# breakwater card: ${card}\n# signing key: ${signing}\n${age}\n`;
}
