import { i18n } from '#i18n';
import type { Sentence } from '@/utils/sentence/sentence';

/** A sentence of the pure cores in the person's language. */
export function say({ key, values, count }: Sentence): string {
  const untyped = i18n.t as (
    key: string,
    ...about: readonly (number | Readonly<Record<string, string | number>>)[]
  ) => string;
  return untyped(key, ...(count === undefined ? [] : [count]), ...(values === undefined ? [] : [values]));
}
