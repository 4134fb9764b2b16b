import type { BoundaryDraft, BoundaryId } from '../boundary/boundary';
import type { ListId } from '../list/list-id';
import type { Loosening } from './waiting';

/** Names of what a waiting change is about; `null` where it is there no more. */
export interface NamesOf {
  readonly boundary: (id: BoundaryId) => string | null;
  readonly list: (id: ListId) => string | null;
}

const FIELDS: Readonly<Record<keyof BoundaryDraft, string>> = {
  name: 'its name',
  reason: 'its reason',
  sites: 'its sites',
  words: 'its words',
  wordScope: 'where words are looked for',
  lists: 'its lists',
  mirrors: 'copies of its pages',
  when: 'when it holds',
  budget: 'what is free',
  waitSeconds: 'a shorter wait',
  stepUp: 'how the wait grows',
  allowMinutes: 'a longer opening',
  hard: 'a way on',
  on: 'turned off',
};

/** What a change that waits will do, in one sentence. */
export function waitingText(change: Exclude<Loosening, { readonly type: 'strict-end' }>, names: NamesOf): string {
  switch (change.type) {
    case 'change-boundary': {
      const fields = (Object.keys(change.fields) as (keyof BoundaryDraft)[]).map((field) => FIELDS[field]);
      return `“${names.boundary(change.boundary) ?? 'A boundary'}” will change: ${fields.join(', ')}.`;
    }
    case 'remove-boundary':
      return `“${names.boundary(change.boundary) ?? 'A boundary'}” will be removed.`;
    case 'remove-list':
      return `The list “${names.list(change.list) ?? 'A list'}” will be removed.`;
    case 'safe-search-off':
      return 'Safe search will be turned off where you chose.';
    case 'wait-less':
      return change.hours === 0
        ? 'Changes will no longer wait.'
        : `Changes will wait ${change.hours === 1 ? '1 hour' : `${change.hours} hours`}.`;
  }
}
