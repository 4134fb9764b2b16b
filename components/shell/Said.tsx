import type { ComponentChildren, JSX } from 'preact';
import type { SentenceKey } from '@/utils/sentence/sentence';
import { say } from './say';

interface SaidProps {
  readonly of: SentenceKey;
  /** Which plural form. */
  readonly count?: number;
  /** What stands in the sentence's places: words, or elements. */
  readonly places: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence that holds elements, at the places where its language wants them. */
export function Said({ of, count, places }: SaidProps): JSX.Element {
  const pieces = say({ key: of, ...(count !== undefined && { count }) }).split(/\{(\w+)\}/);
  return <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : places[piece]))}</>;
}
