import type { GeneratedI18nStructure } from '#i18n';

/** A key of `locales/en.json`, its levels joined by dots. */
export type SentenceKey = keyof GeneratedI18nStructure;

/** What to tell a person, before it is put into their language: a pure core says which sentence, a view says it. */
export interface Sentence {
  readonly key: SentenceKey;
  /** What stands in the sentence's `{places}`. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Which of its plural forms; stands in the sentence's `$1`. */
  readonly count?: number;
}
