import { hostAndAbove } from '../boundary/address';
import type { IsPublicSuffix } from '../boundary/public-suffix';
import { seenText } from '../sentence/seen-text';
import { MOST_DOMAINS } from './list';
import { ListError } from './list-error';
import { readListLine } from './read-line';

/** What a list's text came to. */
export interface ParsedList {
  /** Each once, and none that stands below another one. In the order of the text. */
  readonly domains: readonly string[];
  readonly notUnderstood: number;
  /** The first few lines that were not understood, each once. */
  readonly samples: readonly string[];
}

export interface ListParser {
  /** Text as it comes, cut anywhere. Throws a `ListError` where there are more names than a list may have. */
  feed(text: string): void;
  /** The result. @param rest called now and then, so that a long list leaves room for other work */
  end(rest: () => Promise<void>): Promise<ParsedList>;
}

const MOST_SAMPLES = 20;
const SAMPLE_LENGTH = 120;
const RESTS_EVERY = 20_000;

export function createListParser(isPublicSuffix: IsPublicSuffix): ListParser {
  const names = new Set<string>();
  const samples = new Set<string>();
  let notUnderstood = 0;
  let begun = '';
  let first = true;

  function take(line: string): void {
    const read = readListLine(line, isPublicSuffix);
    if (read.type === 'hosts') for (const host of read.hosts) names.add(host);
    if (read.type === 'not-understood') {
      notUnderstood += 1;
      if (samples.size < MOST_SAMPLES) samples.add(sampleOf(line));
    }
    if (names.size > MOST_DOMAINS)
      throw new ListError({ key: 'list.problem.tooManySites', values: { most: MOST_DOMAINS } });
  }

  /** Some lists end their lines with a carriage return, with a line feed after it or without. */
  function takeLines(line: string): void {
    if (!line.includes('\r')) take(line);
    else for (const each of line.split('\r')) take(each);
  }

  return {
    feed(text) {
      const whole = begun + (first ? text.replace(/^\uFEFF/, '') : text);
      if (text !== '') first = false;
      const lines = whole.split('\n');
      begun = lines.pop() ?? '';
      for (const line of lines) takeLines(line);
      // A line that never ends is cut: no name is so long.
      if (begun.length > 100_000) begun = begun.slice(0, 100_000);
    },
    async end(rest) {
      takeLines(begun);
      const domains: string[] = [];
      let done = 0;
      for (const name of names) {
        const [, ...above] = hostAndAbove(name);
        if (!above.some((each) => names.has(each))) domains.push(name);
        done += 1;
        if (done % RESTS_EVERY === 0) await rest();
      }
      if (domains.length === 0) throw new ListError({ key: 'list.problem.noSites' });
      return { domains, notUnderstood, samples: [...samples] };
    },
  };
}

function sampleOf(line: string): string {
  const characters = [...line.trim().slice(0, SAMPLE_LENGTH * 2)];
  const shown = characters.slice(0, SAMPLE_LENGTH - 1).join('');
  return seenText(characters.length < SAMPLE_LENGTH ? shown : `${shown}…`);
}
