import { i18n } from '#i18n';
import type { Sentence } from '@/utils/sentence/sentence';
import { numberText } from './number-text';

/** A sentence of the pure cores in the person's language; a general one where its key is that of another version. */
export function say({ key, values = {}, count }: Sentence): string {
  const untyped = i18n.t as (
    key: string,
    ...about: readonly (number | Readonly<Record<string, string | number>>)[]
  ) => string;
  const written = Object.fromEntries(
    Object.entries(values).map(([place, value]) => [place, typeof value === 'number' ? numberText(value) : value]),
  );
  const said = untyped(key, ...(count === undefined ? [] : [count]), written);
  return said === '' ? i18n.t('shell.unsaid') : said;
}
