import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { NoteAbout } from '@/utils/journal/event';
import { type NoteKey, noteKey } from '@/utils/journal/note/notes';
import type { Sentence } from '@/utils/sentence/sentence';
import { NoteEditor } from './NoteEditor';
import { noteId } from './note-id';

/** The note that is being written. One at a time. */
export interface Draft {
  readonly key: NoteKey;
  readonly text: string;
  readonly problem: Sentence | null;
  readonly saving: boolean;
}

/** Notes as a page holds them, and what can be done with them. */
export interface Notes {
  readonly textOf: (about: NoteAbout) => string;
  readonly draft: Draft | null;
  /** What became of the last change, and of which note. */
  readonly said: { readonly key: NoteKey; readonly text: string; readonly canPutBack: boolean } | null;
  /** Whether what is written here can be kept. */
  readonly writable: boolean;
  readonly onWrite: (about: NoteAbout) => void;
  readonly onDraft: (text: string) => void;
  readonly onSave: (about: NoteAbout) => void;
  readonly onCancel: () => void;
  readonly onRemove: (about: NoteAbout) => void;
  readonly onPutBack: (about: NoteAbout) => void;
}

interface NotePlaceProps {
  readonly about: NoteAbout;
  /** What it is about, for those who hear the button without what stands around it. */
  readonly what: string;
  readonly notes: Notes;
}

/** One note: to read, to write, to change, to take away. */
export function NotePlace({ about, what, notes }: NotePlaceProps): JSX.Element {
  const key = noteKey(about);
  const id = noteId(key);
  const text = notes.textOf(about);
  const said = notes.said?.key === key ? notes.said : null;
  if (notes.draft?.key === key) {
    return (
      <NoteEditor
        id={`${id}-text`}
        label={what}
        draft={notes.draft.text}
        problem={notes.draft.problem}
        saving={notes.draft.saving}
        onDraft={notes.onDraft}
        onSave={() => notes.onSave(about)}
        onCancel={notes.onCancel}
      />
    );
  }
  return (
    <div class="note">
      {text !== '' && (
        <p class="note__text own-words" dir="auto">
          {text}
        </p>
      )}
      {notes.writable && (
        <div class="row unprinted">
          <button
            type="button"
            id={`${id}-write`}
            class="button button--quiet"
            aria-describedby={`${id}-what`}
            onClick={() => notes.onWrite(about)}
          >
            {text === '' ? i18n.t('note.write') : i18n.t('note.edit')}
          </button>
          {text !== '' && (
            <button
              type="button"
              class="button button--quiet"
              aria-describedby={`${id}-what`}
              onClick={() => notes.onRemove(about)}
            >
              {i18n.t('note.remove')}
            </button>
          )}
          <span id={`${id}-what`} hidden>
            {what}
          </span>
          <span role="status" class="soft small">
            {said?.text}
          </span>
          {said?.canPutBack === true && (
            <button
              type="button"
              class="button button--quiet"
              aria-describedby={`${id}-what`}
              onClick={() => notes.onPutBack(about)}
            >
              {i18n.t('note.putBack')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
