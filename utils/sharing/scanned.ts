import type { Sentence } from '../sentence/sentence';
import { type CardText, readCard } from './card';
import { readTheirs } from './read-partner';
import { isSafetyCode, isSafetyQr } from './safety-number';
import { SharingError } from './sharing-error';

/** The card in a code, or what is wrong with it. */
export function scannedCard(scanned: string): CardText | Sentence {
  return isSafetyCode(scanned) ? { key: 'sharing.scan.isSafety' } : readTheirs(scanned);
}

/** How the number in a code of the other side's stands to the one here, or what the code is instead. */
export function scannedSafety(scanned: string, number: readonly string[]): 'same' | 'differs' | Sentence {
  const same = isSafetyQr(scanned, number);
  if (same !== null) return same ? 'same' : 'differs';
  return { key: isCard(scanned) ? 'sharing.compare.isCard' : 'sharing.compare.unknown' };
}

function isCard(scanned: string): boolean {
  try {
    readCard(scanned);
    return true;
  } catch (error) {
    if (error instanceof SharingError) return false;
    throw error;
  }
}
