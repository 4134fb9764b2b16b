import * as v from 'valibot';
import type { Settings } from './settings';

/** The words among the settings, by the ids of what they belong to: they are sealed, apart from what holds the boundaries. */
const settingsTextSchema = v.object({
  boundaries: v.record(v.string(), v.object({ name: v.string(), reason: v.string() })),
  lists: v.record(v.string(), v.object({ name: v.string(), fileName: v.string() })),
});

export type SettingsText = v.InferOutput<typeof settingsTextSchema>;

/** What holds the boundaries, and the words apart. Where the person ticked that names and reasons may be shown while locked, they stay with both. */
export function takeTextApart(settings: Settings): { readonly open: Settings; readonly text: SettingsText } {
  const { boundaries, lists } = settings;
  const text = {
    boundaries: Object.fromEntries(boundaries.map(({ id, name, reason }) => [id, { name, reason }])),
    lists: Object.fromEntries(
      lists.map(({ id, name, source }) => [id, { name, fileName: source.type === 'file' ? source.fileName : '' }]),
    ),
  };
  const shown = settings.lock.shows.includes('names');
  const open = {
    ...settings,
    boundaries: shown ? boundaries : boundaries.map((boundary) => ({ ...boundary, name: '', reason: '' })),
    lists: lists.map((list) => ({
      ...list,
      name: '',
      source: list.source.type === 'file' ? { ...list.source, fileName: '' } : list.source,
    })),
  };
  return { open, text };
}

/** The settings with their words; without any where none could be opened. @param text what was sealed, not yet checked */
export function withText(open: Settings, text: unknown): Settings {
  const read = v.safeParse(settingsTextSchema, text);
  if (!read.success) return open;
  const boundaries = new Map(Object.entries(read.output.boundaries));
  const lists = new Map(Object.entries(read.output.lists));
  return {
    ...open,
    boundaries: open.boundaries.map((boundary) => ({ ...boundary, ...boundaries.get(boundary.id) })),
    lists: open.lists.map((list) => {
      const words = lists.get(list.id);
      if (words === undefined) return list;
      const source = list.source.type === 'file' ? { ...list.source, fileName: words.fileName } : list.source;
      return { ...list, name: words.name, source };
    }),
  };
}
