import * as v from 'valibot';
import type { Sentence, SentenceKey } from './sentence';

/** A sentence that comes from elsewhere. Its key may be one of another version: who says it looks whether there is such a sentence. */
export const sentenceSchema: v.GenericSchema<unknown, Sentence> = v.strictObject({
  key: v.pipe(
    v.string(),
    v.maxLength(100),
    v.transform((key) => key as SentenceKey),
  ),
  values: v.exactOptional(v.record(v.string(), v.union([v.pipe(v.string(), v.maxLength(300)), v.number()]))),
  count: v.exactOptional(v.number()),
});
