import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { DayView } from '@/components/journal/day/DayView';
import type { Notes } from '@/components/journal/day/NotePlace';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { DayCount } from '@/utils/journal/count';
import type { Journal } from '@/utils/journal/journal';
import type { DatedNote } from '@/utils/journal/note/search-notes';
import { pausesOn } from '@/utils/journal/pauses-on';
import { dayText, hourThereText } from '@/utils/platform/words';

interface DayRoomProps {
  readonly date: string;
  readonly journal: Journal;
  /** Of all days. */
  readonly days: readonly DayCount[];
  readonly dated: readonly DatedNote[];
  readonly notes: Notes;
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly triggerOf: (trigger: string) => string | null;
}

export function DayRoom({ date, journal, days, dated, notes, nameOf, triggerOf }: DayRoomProps): JSX.Element {
  const pauses = useMemo(() => pausesOn(journal, date), [journal, date]);
  useEffect(() => document.getElementById('day-title')?.focus(), [date]);
  const known = [...new Set([...days, ...dated].map((each) => each.date))].sort();
  const day = days.find((each) => each.date === date);
  return (
    <DayView
      date={date}
      earlier={known.findLast((each) => each < date) ?? null}
      later={known.find((each) => each > date) ?? null}
      pauses={pauses}
      counted={day?.pauses ?? 0}
      gaps={day?.gaps ?? []}
      notes={notes}
      nameOf={nameOf}
      triggerOf={triggerOf}
      dayText={dayText}
      clockText={hourThereText}
    />
  );
}
