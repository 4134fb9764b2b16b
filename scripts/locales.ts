import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessagesObject } from '@wxt-dev/i18n/build';

/** A language of ours, and all its sentences. */
export interface Locale {
  readonly language: string;
  readonly messages: MessagesObject;
}

/** @param folder one JSON file for each language */
export function readLocales(folder: string): Locale[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      language: file.replace('.json', ''),
      messages: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
}
