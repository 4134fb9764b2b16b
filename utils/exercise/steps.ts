import type { SentenceKey } from '../sentence/sentence';
import type { Step } from './exercise';
import type { OptionSet } from './option';

/** @param seconds `null`: until the person goes on */
export function read(text: SentenceKey, seconds: number | null, level: number): Step {
  return { type: 'read', text, seconds, level };
}

/** @param seconds `null`: until something is chosen */
export function choose(text: SentenceKey, from: OptionSet, seconds: number | null, level: number): Step {
  return { type: 'choose', text, from, seconds, level };
}

export function breathe(text: SentenceKey, inSeconds: number, outSeconds: number, rounds: number, level: number): Step {
  return { type: 'breathe', text, inSeconds, outSeconds, rounds, level };
}
