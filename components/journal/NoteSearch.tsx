import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type DatedNote, highlighted } from '@/utils/journal/note/search-notes';

export interface NoteSearchProps {
  readonly query: string;
  readonly found: readonly DatedNote[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly dayText: (date: string) => string;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
}

/** The person's own notes by their words, all in memory. */
export function NoteSearch({ query, found, shown, dayText, onQuery, onMore }: NoteSearchProps): JSX.Element {
  const asked = query.trim() !== '';
  return (
    <search class="plate unprinted">
      <div class="field">
        <label class="field__label" for="note-search">
          {i18n.t('note.search')}
        </label>
        <input
          id="note-search"
          class="field__input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          aria-describedby="note-search-about"
          value={query}
          onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        />
        <p class="soft small" id="note-search-about">
          {i18n.t('note.searchAbout')}
        </p>
      </div>
      <p role="status" class={asked ? undefined : 'visually-hidden'}>
        {asked && (found.length === 0 ? i18n.t('note.none') : i18n.t('note.found', found.length))}
      </p>
      {found.length > 0 && (
        <ul class="plain-list found">
          {found.slice(0, shown).map(({ date, note }) => (
            <li key={note.id} class="found__one">
              <a href={`#/journal/${date}`}>
                <time dateTime={date}>{dayText(date)}</time>
              </a>{' '}
              {note.about.type === 'pause' && <span class="soft small">{i18n.t('note.aPause')}</span>}
              <p class="note__text own-words" dir="auto">
                {highlighted(note.text, query).map((piece, at) =>
                  piece.found ? <mark key={at}>{piece.text}</mark> : piece.text,
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button type="button" class="button" onClick={onMore}>
          {i18n.t('note.more')}
        </button>
      )}
    </search>
  );
}
