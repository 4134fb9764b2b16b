import { nothingTakenOut } from './detail-tables';
import type { Drafts } from './drafts';
import { foldDays, ignoreCounted } from './fold-days';
import { foldMonths } from './fold-months';
import { foldNotes, latestNotes } from './fold-notes';
import type { Journal, Month } from './journal';
import { isNoteKept } from './let-go';
import type { OpenedSegments } from './opened';
import { type FoldTime, firstKept } from './retention';
import { isClockFamiliar } from './seen-days';
import type { Stage } from './stage';
import { uniteWith } from './unite';

/** What a fold comes to; the new segments are in the drafts. */
export interface Folded {
  readonly journal: Journal;
  /** Ids of the segments that the drafts replace. */
  readonly remove: readonly string[];
}

/**
 * Unites what is on the stage with the journal: only the segments that it touches are made anew, and those that lie under a
 * former vault key. What is older than what is kept becomes daily counts, or goes.
 */
export function fold(opened: OpenedSegments, stage: Stage, wanted: FoldTime, drafts: Drafts): Folded {
  const { takenOut, met } = uniteWith(
    stage,
    opened.months.map(({ month }) => month),
  );
  const parts = opened.months.map((each, at) => ({ ...each, takenOut: takenOut[at] ?? nothingTakenOut(each.month) }));
  const staged = { name: null, month: stage.gathered(), takenOut: nothingTakenOut(stage.gathered()) };
  const time = isFamiliar([...parts, staged], wanted) ? wanted : { ...wanted, retention: KEEP_ALL };
  ignoreCounted(staged.month, staged.takenOut, met, opened.days, time.today);

  const notes = latestNotes(opened.notes, stage.notes());
  const asked = new Set(notes.flatMap(({ about }) => (about.type === 'pause' ? [about.pause] : [])));
  const days = foldDays([...parts, staged], { days: opened.days, more: stage.kept() }, time, asked, drafts);
  const months = foldMonths(parts, staged, drafts);
  const left = notes.filter((note) =>
    isNoteKept(note, firstKept(time), time.retention.older, (pause) => days.gonePauses.has(pause)),
  );
  const remove = [...months.remove, ...days.remove, ...foldNotes(opened.notes, left, drafts)];
  const { unopened, newer } = opened;
  const shown = left.filter(({ text }) => text !== '');
  return { journal: { months: months.months, notes: shown, kept: days.kept, unopened, newer }, remove };
}

const KEEP_ALL = { days: null, older: 'counts' } as const;

function isFamiliar(parts: readonly { readonly month: Month }[], { retention, today }: FoldTime): boolean {
  return (
    retention.days === null ||
    isClockFamiliar(
      parts.map(({ month }) => month),
      today,
    )
  );
}
