import { useMemo, useRef, useState } from 'preact/hooks';
import type { DeskParts } from '@/components/sharing/PartnerDesk';
import { language } from '@/components/shell/language';
import { codeReaderIn } from '@/utils/sharing/code-reader';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import { FIRST_SHARING, type Sharing } from '@/utils/sharing/sharing';
import { keep, readKept } from './kept';
import { reading } from './reading-here';
import { saveText } from './save-text';

export interface ViewerState {
  readonly sharing: Sharing;
  readonly keeps: boolean;
  /** Whether the key lies anywhere but in this page. */
  readonly saved: boolean;
  readonly parts: DeskParts;
  /** @returns whether the browser did so */
  readonly onKeep: (keeps: boolean) => boolean;
  readonly onLoaded: () => void;
}

/** What the viewer knows: in this page alone, unless the reader asks the browser to keep it. */
export function useViewer(): ViewerState {
  const first = useMemo(readKept, []);
  const now = useRef({ sharing: first ?? FIRST_SHARING, keeps: first !== null });
  const [shown, setShown] = useState({ ...now.current, saved: first !== null });
  const update = (next: Partial<typeof shown>): void => {
    now.current = { ...now.current, ...next };
    setShown((before) => ({ ...before, ...next }));
  };
  const parts = useMemo<DeskParts>(
    () => ({
      reading,
      codes: codeReaderIn(globalThis),
      async edit(edit) {
        const edited = editedSharing(now.current.sharing, edit);
        if (edited.type === 'refused') return edited;
        if (now.current.keeps && !keep(edited.sharing)) return { type: 'refused', sentence: { key: 'viewer.notKept' } };
        update({ sharing: edited.sharing });
        if (edit.type === 'replace-identity' && !now.current.keeps) update({ saved: false });
        return { type: 'saved' };
      },
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      save(text, name) {
        saveText(text, name);
        update({ saved: true });
      },
      now: () => Date.now(),
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      dateText: (at) => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at),
    }),
    [],
  );
  return {
    ...shown,
    parts,
    onKeep(keeps) {
      const done = keep(keeps ? now.current.sharing : null);
      if (done) update({ keeps });
      return done;
    },
    onLoaded: () => update({ saved: true }),
  };
}
