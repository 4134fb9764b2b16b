import { contactLink, phoneLink } from '../plan/contact-link';
import type { Sentence } from '../sentence/sentence';
import type { HelpLine } from './help-line';

/** A link that reaches somebody, and what stands on it. */
export interface Way {
  readonly href: string;
  readonly sentence: Sentence;
}

export function callWay(number: string): Way {
  return { href: phoneLink(number), sentence: { key: 'help.call', values: { number: asWritten(number) } } };
}

export function textWay(number: string, word?: string): Way {
  const href = contactLink({ type: 'text', to: number });
  return word === undefined
    ? { href, sentence: { key: 'help.text', values: { number: asWritten(number) } } }
    : {
        href: `${href}?body=${encodeURIComponent(word)}`,
        sentence: { key: 'help.textWord', values: { number: asWritten(number), word: asWritten(word) } },
      };
}

export function mailWay(address: string): Way {
  return { href: contactLink({ type: 'mail', to: address }), sentence: { key: 'help.mail', values: { address } } };
}

export function waysOf({ call, text }: HelpLine): readonly Way[] {
  return [...call.map(callWay), ...(text === undefined ? [] : [textWay(text.number, text.word)])];
}

/** Left to right also among words that run the other way, or its groups would change places. */
function asWritten(number: string): string {
  return `\u2066${number}\u2069`;
}
