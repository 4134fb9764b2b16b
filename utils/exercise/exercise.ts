import type { SentenceKey } from '../sentence/sentence';
import type { OptionSet } from './option';

/** One thing to read or do. `level` says how high the water of the wave stands meanwhile, 0 to 1. */
export type Step = StepKind & { readonly text: SentenceKey; readonly level: number };

type StepKind =
  /** `seconds: null`: the person goes on when they like. */
  | { readonly type: 'read'; readonly seconds: number | null }
  | { readonly type: 'breathe'; readonly inSeconds: number; readonly outSeconds: number; readonly rounds: number }
  /** With seconds it goes on by itself, chosen or not. */
  | { readonly type: 'choose'; readonly from: OptionSet; readonly seconds: number | null }
  /** What was chosen last, and the words that belong to it; `text` where it has none of its own. */
  | { readonly type: 'answer' }
  /** A box to type in; what is typed is never kept. */
  | { readonly type: 'write' }
  | { readonly type: 'people' }
  | { readonly type: 'activities' };

export type Steps = readonly [Step, ...Step[]];

/** One length or rhythm of an exercise. */
export interface Way {
  /** Where its length does not say enough. */
  readonly label?: SentenceKey;
  readonly steps: Steps;
}

export interface Variant {
  readonly about: SentenceKey;
  /** Told before it starts. */
  readonly caution: SentenceKey | null;
  /** The first is what is offered. */
  readonly ways: readonly [Way, ...Way[]];
}

export interface Exercise {
  readonly title: SentenceKey;
  readonly full: Variant;
  /** Words alone: without body, sight, sound or motion. The same as `full` where that is so already. */
  readonly plain: Variant;
}
