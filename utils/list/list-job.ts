import type { Sentence } from '../sentence/sentence';
import type { TakenList } from './take-list';

/** What a page asks the list's worker for: text or a file, or what an address answers. */
export type ListJob =
  | { readonly type: 'blob'; readonly blob: Blob }
  | { readonly type: 'address'; readonly url: string; readonly etag: string | null };

/** What the worker says: how far it is (0 to 1), and once how it ended. */
export type ListReport =
  | { readonly type: 'progress'; readonly progress: number }
  | { readonly type: 'taken'; readonly taken: TakenList; readonly etag: string | null }
  | { readonly type: 'unchanged' }
  | { readonly type: 'failed'; readonly sentence: Sentence };
