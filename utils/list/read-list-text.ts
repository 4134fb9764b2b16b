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
  | { readonly type: 'refused'; readonly sentence: string };

/** Reads the form, or says in a sentence what is missing. @param file the chosen file */
export function readListText({ name, from, text, url, everyHours }: ListFields, file: File | null): ListTextRead {
  const named = (usual: string): string => {
    const tidy = name.replace(/\s+/g, ' ').trim();
    return (tidy === '' ? usual : tidy).slice(0, LIST_NAME_LENGTH);
  };
  switch (from) {
    case 'text':
      if (text.trim() === '') return refused('Paste the list first.');
      return {
        type: 'list',
        name: named('A list'),
        source: { type: 'text' },
        job: { type: 'blob', blob: new Blob([text]) },
      };
    case 'file':
      if (file === null) return refused('Choose a file first.');
      if (file.size > MOST_LIST_BYTES) return refused('This file is larger than 64 MB, which is the most that fits.');
      return {
        type: 'list',
        name: named(file.name),
        source: { type: 'file', fileName: file.name.slice(0, 255) },
        job: { type: 'blob', blob: file },
      };
    case 'address': {
      const address = url.length > LIST_URL_LENGTH ? null : readListAddress(url);
      if (address === null) return refused('Write an address that begins with https.');
      return {
        type: 'list',
        name: named(new URL(address).hostname),
        source: { type: 'address', url: address, everyHours, etag: null, checkedAt: null, trouble: null },
        job: { type: 'address', url: address, etag: null },
      };
    }
  }
}

function refused(sentence: string): ListTextRead {
  return { type: 'refused', sentence };
}
