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
import { usePlan } from '../plan/use-plan';

interface DayRoomProps {
  readonly date: string;
  readonly journal: Journal;
  /** Of all days. */
  readonly days: readonly DayCount[];
  readonly dated: readonly DatedNote[];
  readonly notes: Notes;
  readonly nameOf: (boundary: BoundaryId) => string | null;
}

export function DayRoom({ date, journal, days, dated, notes, nameOf }: DayRoomProps): JSX.Element {
  const plan = usePlan();
  const pauses = useMemo(() => pausesOn(journal, date), [journal, date]);
  useEffect(() => document.getElementById('day-title')?.focus(), [date]);
  const known = [...new Set([...days, ...dated].map((each) => each.date))].sort();
  const day = days.find((each) => each.date === date);
  const triggers = new Map<string, string>(
    plan?.type === 'plan' ? plan.plan.triggers.map(({ id, text }) => [id, text]) : [],
  );
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
      triggerOf={(id) => triggers.get(id) ?? null}
      dayText={dayText}
      clockText={hourThereText}
    />
  );
}
