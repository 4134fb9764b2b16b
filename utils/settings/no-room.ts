import { BOUNDARIES } from '../boundary/boundary';
import type { Sentence } from '../sentence/sentence';
import type { Edit } from './edit';
import { MOST_LISTS, type Settings } from './settings';

/** Says where an edit would bring one boundary or list more than there is room for. */
export function noRoomFor(settings: Settings, edit: Edit): Sentence | null {
  switch (edit.type) {
    case 'add-boundary':
      return settings.boundaries.some(({ id }) => id === edit.id) ? null : noRoomForBoundary(settings);
    case 'put-list':
      return settings.lists.some(({ id }) => id === edit.list.id) ? null : noRoomForList(settings);
    default:
      return null;
  }
}

export function noRoomForList({ lists }: Pick<Settings, 'lists'>): Sentence | null {
  return lists.length < MOST_LISTS ? null : { key: 'list.problem.tooManyLists', values: { most: MOST_LISTS } };
}

export function noRoomForBoundary({ boundaries }: Pick<Settings, 'boundaries'>): Sentence | null {
  return boundaries.length < BOUNDARIES ? null : { key: 'boundary.problem.tooMany', values: { most: BOUNDARIES } };
}
