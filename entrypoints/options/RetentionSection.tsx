import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RetentionView, type RetentionViewProps } from '@/components/settings/RetentionView';
import { say } from '@/components/shell/say';
import { dayOf } from '@/utils/journal/day';
import { dateNotes } from '@/utils/journal/note/date-notes';
import { notesBy } from '@/utils/journal/note/notes';
import { retentionEffect } from '@/utils/journal/retention-effect';
import { systemClock } from '@/utils/platform/clock';
import { sendEdit } from '@/utils/platform/send-edit';
import { dayText } from '@/utils/platform/words';
import type { Retention } from '@/utils/settings/settings';
import { choiceKeptText } from './edit';
import { readWhole } from './journal/use-journal';

interface Considered {
  readonly retention: Retention;
  readonly effect: RetentionViewProps['effect'];
}

export function RetentionSection({ retention }: { readonly retention: Retention }): JSX.Element {
  const [considered, setConsidered] = useState<Considered | null>(null);
  const [said, setSaid] = useState('');

  async function consider(next: Retention): Promise<void> {
    setSaid('');
    if (next.days === retention.days && (next.days === null || next.older === retention.older)) setConsidered(null);
    else setConsidered({ retention: next, effect: await effectOf(next) });
  }

  async function keep(): Promise<void> {
    if (considered === null) return;
    const saved = await sendEdit({ type: 'retention', retention: considered.retention });
    // Reading folds, and folding lets go: what was said to go is gone when this says that it is kept.
    if (saved.type === 'saved') await readWhole().catch(() => undefined);
    setSaid(saved.type === 'refused' ? say(saved.sentence) : choiceKeptText(saved));
    if (saved.type === 'saved') setConsidered(null);
  }

  return (
    <RetentionView
      retention={retention}
      chosen={considered?.retention ?? null}
      effect={considered?.effect ?? null}
      said={said}
      dayText={dayText}
      onChoose={(next) => void consider(next)}
      onKeep={() => void keep()}
      onLeave={() => setConsidered(null)}
    />
  );
}

async function effectOf(retention: Retention): Promise<RetentionViewProps['effect']> {
  if (retention.days === null) return null;
  try {
    const journal = await readWhole();
    const now = systemClock.now();
    const notes = dateNotes(journal, notesBy(journal.notes).values());
    return retentionEffect(journal, notes, retention, dayOf(now, systemClock.offset(now)));
  } catch {
    return 'unread';
  }
}
