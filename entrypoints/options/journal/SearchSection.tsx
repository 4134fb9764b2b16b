import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { NoteSearch } from '@/components/journal/NoteSearch';
import { type DatedNote, searchable, searchNotes } from '@/utils/journal/note/search-notes';
import { dayText } from '@/utils/platform/words';

/** So many are shown at once. */
const SOME = 20;

export function SearchSection({ notes }: { readonly notes: readonly DatedNote[] }): JSX.Element {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SOME);
  const all = useMemo(() => searchable(notes), [notes]);
  const found = useMemo(() => searchNotes(all, query), [all, query]);
  return (
    <NoteSearch
      query={query}
      found={found}
      shown={shown}
      dayText={dayText}
      onQuery={(text) => {
        setQuery(text);
        setShown(SOME);
      }}
      onMore={() => setShown(shown + SOME)}
    />
  );
}
