import * as v from 'valibot';
import type { Word } from './word';

/** What is kept of a line is never longer than what a person may write, folded. */
const LENGTH = 400;

export const wordSchema: v.GenericSchema<unknown, Word> = v.strictObject({
  exception: v.boolean(),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LENGTH)),
  written: v.pipe(v.string(), v.minLength(1), v.maxLength(LENGTH)),
});
export const wordScopeSchema = v.picklist(['searches', 'addresses']);
