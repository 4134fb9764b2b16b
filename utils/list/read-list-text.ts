import type { Sentence, SentenceKey } from '../sentence/sentence';
import { LIST_NAME_LENGTH, LIST_URL_LENGTH, type ListSource, MOST_LIST_BYTES, type RefreshHours } from './list';
import { readListAddress } from './list-address';
import type { ListJob } from './list-job';

/** The form's fields as typed. */
export interface ListFields {
  readonly name: string;
  readonly from: 'text' | 'file' | 'address';
  readonly text: string;
  readonly url: string;
  readonly everyHours: RefreshHours | null;
}

export type ListTextRead =
  | { readonly type: 'list'; readonly name: string; readonly source: ListSource; readonly job: ListJob }
  | { readonly type: 'refused'; readonly sentence: Sentence };

/**
 * Reads the form, or says in a sentence what is missing.
 * @param file the chosen file @param unnamed the name of pasted text that was given none
 */
export function readListText(fields: ListFields, file: File | null, unnamed: string): ListTextRead {
  const { name, from, text, url, everyHours } = fields;
  const named = (usual: string): string => {
    const tidy = name.replace(/\s+/g, ' ').trim();
    return (tidy === '' ? usual : tidy).slice(0, LIST_NAME_LENGTH);
  };
  switch (from) {
    case 'text':
      if (text.trim() === '') return refused('list.problem.noText');
      return {
        type: 'list',
        name: named(unnamed),
        source: { type: 'text' },
        job: { type: 'blob', blob: new Blob([text]) },
      };
    case 'file':
      if (file === null) return refused('list.problem.noFile');
      if (file.size > MOST_LIST_BYTES) return refused('list.problem.fileTooLarge');
      return {
        type: 'list',
        name: named(file.name),
        source: { type: 'file', fileName: file.name.slice(0, 255) },
        job: { type: 'blob', blob: file },
      };
    case 'address': {
      const address = url.length > LIST_URL_LENGTH ? null : readListAddress(url);
      if (address === null) return refused('list.problem.noAddress');
      return {
        type: 'list',
        name: named(new URL(address).hostname),
        source: { type: 'address', url: address, everyHours, etag: null, checkedAt: null, trouble: null },
        job: { type: 'address', url: address, etag: null },
      };
    }
  }
}

function refused(key: SentenceKey): ListTextRead {
  return { type: 'refused', sentence: { key } };
}
