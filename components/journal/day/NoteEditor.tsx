import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { NOTE_LENGTH } from '@/utils/journal/event';
import type { Sentence } from '@/utils/sentence/sentence';
import { Field } from '../../shell/Field';
import { say } from '../../shell/say';

export interface NoteEditorProps {
  readonly id: string;
  readonly label: string;
  readonly draft: string;
  /** Why it could not be kept. */
  readonly problem: Sentence | null;
  /** Whether it is on its way. */
  readonly saving: boolean;
  readonly onDraft: (draft: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** How much room is left is said once little is. */
const LITTLE_ROOM = 200;

/** Spell-checking is off because a browser may send what it checks, and completion because a browser keeps what it completes. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { id, label, draft, problem, saving, onDraft, onSave, onCancel } = props;
  const room = NOTE_LENGTH - draft.length;
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (room >= 0 && !saving) onSave();
      }}
    >
      <Field
        id={id}
        label={label}
        hint={i18n.t('note.about')}
        problems={problem === null ? [] : [say(problem)]}
        input={(tied) => (
          <textarea
            {...tied}
            class="field__input note-editor__text"
            rows={4}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            value={draft}
            onInput={({ currentTarget }) => onDraft(currentTarget.value)}
          />
        )}
      />
      <p class="soft small" role="status">
        {room <= LITTLE_ROOM && roomText(room)}
      </p>
      <div class="row">
        <button type="submit" class="button button--main" aria-disabled={room < 0 || saving}>
          {i18n.t('note.save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
    </form>
  );
}

function roomText(room: number): string {
  if (room === 0) return i18n.t('note.full');
  return room > 0 ? i18n.t('note.room', room) : i18n.t('note.tooLong', -room);
}
