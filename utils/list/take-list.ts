import type { IsPublicSuffix } from '../boundary/public-suffix';
import type { Bytes } from '../vault/bytes';
import { encodeDomains } from './domain-set';
import { MOST_LIST_BYTES } from './list';
import { ListError } from './list-error';
import { createListParser } from './parse-list';

/** A list that was read, ready to be kept. */
export interface TakenList {
  /** As `encodeDomains` makes them. */
  readonly bytes: Bytes;
  readonly domains: number;
  readonly notUnderstood: number;
  readonly samples: readonly string[];
}

export interface TakeOptions {
  readonly isPublicSuffix: IsPublicSuffix;
  /** How many bytes there are, where that is known, for the progress. */
  readonly size: number | null;
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void;
  /** Leaves room for other work. */
  readonly rest: () => Promise<void>;
}

const STEP_BYTES = 256 * 1024;

/** Reads a list's text (UTF-8, or UTF-16 with its mark at the beginning) piece by piece. Throws a `ListError` where it is too long, has too many names, or none. */
export async function takeList(
  pieces: AsyncIterable<Uint8Array>,
  { isPublicSuffix, size, onProgress, rest }: TakeOptions,
): Promise<TakenList> {
  const parser = createListParser(isPublicSuffix);
  let decoder: TextDecoder | null = null;
  let read = 0;
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; from += STEP_BYTES) {
      const step = piece.subarray(from, from + STEP_BYTES);
      read += step.length;
      if (read > MOST_LIST_BYTES) throw new ListError({ key: 'list.problem.tooLong' });
      decoder ??= new TextDecoder(encodingOf(step));
      parser.feed(decoder.decode(step, { stream: true }));
      if (size !== null && size > 0) onProgress(Math.min(1, (read / size) * PARSING_SHARE));
      await rest();
    }
  }
  parser.feed(decoder?.decode() ?? '');
  const { domains, notUnderstood, samples } = await parser.end(rest);
  onProgress(1);
  return { bytes: encodeDomains(domains), domains: domains.length, notUnderstood, samples };
}

/** What is left of the bar is for tidying up. */
const PARSING_SHARE = 0.9;

/** Some editors save what they call Unicode in two bytes for each letter. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
