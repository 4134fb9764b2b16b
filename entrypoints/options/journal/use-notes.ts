import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft, Notes } from '@/components/journal/day/NotePlace';
import { noteId } from '@/components/journal/day/note-id';
import type { NoteAbout, NoteEvent } from '@/utils/journal/event';
import { type NoteKey, noteKey } from '@/utils/journal/note/notes';
import type { NoteKept } from '@/utils/messaging/protocol';
import { isPrivate } from '@/utils/platform/extension';
import { askSurely } from '@/utils/platform/messages';
import { newPauseId } from '@/utils/platform/pause-tab';

const NOT_KEPT: NoteKept = { type: 'refused', sentence: { key: 'note.notKept' } };

interface Said {
  readonly key: NoteKey;
  readonly text: string;
  /** What was taken away. */
  readonly before: string | null;
}

/**
 * Notes to read and to write.
 * @param kept those that stand @param look reads them anew
 */
export function useNotes(kept: ReadonlyMap<NoteKey, NoteEvent>, look: () => Promise<void>): Notes {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const textOf = (about: NoteAbout): string => kept.get(noteKey(about))?.text ?? '';
  useFocusFor(draft?.key ?? null);

  /** Whether it is on the disk, and read from there. */
  async function keep(about: NoteAbout, text: string): Promise<NoteKept> {
    const answer = await askSurely({ type: 'journal/note', id: newPauseId(), about, text }).catch(() => NOT_KEPT);
    if (answer.type === 'saved') await look();
    return answer;
  }

  async function save(about: NoteAbout): Promise<void> {
    if (draft === null) return;
    const { key, text } = draft;
    setDraft({ ...draft, saving: true, problem: null });
    const answer = await keep(about, text.trim());
    if (answer.type === 'refused') {
      setDraft((now) => now && { ...now, saving: false, problem: answer.sentence });
      return;
    }
    setDraft(null);
    setSaid({ key, text: i18n.t('note.kept'), before: null });
  }

  async function remove(about: NoteAbout): Promise<void> {
    const [key, before] = [noteKey(about), textOf(about)];
    const answer = await keep(about, '');
    if (answer.type === 'saved') setSaid({ key, text: i18n.t('note.removed'), before });
    else setDraft({ key, text: before, saving: false, problem: answer.sentence });
    document.getElementById(`${noteId(key)}-write`)?.focus();
  }

  async function putBack(about: NoteAbout): Promise<void> {
    if (said === null || said.before === null) return;
    const { key, before } = said;
    const answer = await keep(about, before);
    if (answer.type === 'saved') setSaid({ key, text: i18n.t('note.kept'), before: null });
    else setDraft({ key, text: before, saving: false, problem: answer.sentence });
    document.getElementById(`${noteId(key)}-write`)?.focus();
  }

  return {
    textOf,
    draft,
    said: said && { key: said.key, text: said.text, canPutBack: said.before !== null },
    writable: !isPrivate(),
    onWrite(about) {
      setSaid(null);
      setDraft({ key: noteKey(about), text: textOf(about), saving: false, problem: null });
    },
    onDraft: (text) => setDraft((now) => now && { ...now, text }),
    onSave: (about) => void save(about),
    onCancel: () => setDraft(null),
    onRemove: (about) => void remove(about),
    onPutBack: (about) => void putBack(about),
  };
}

/** Moves the focus to the field of what is being written, and back to its button. */
function useFocusFor(key: NoteKey | null): void {
  const before = useRef<NoteKey | null>(null);
  useEffect(() => {
    if (key !== null) document.getElementById(`${noteId(key)}-text`)?.focus();
    else if (before.current !== null) document.getElementById(`${noteId(before.current)}-write`)?.focus();
    before.current = key;
  }, [key]);
}
