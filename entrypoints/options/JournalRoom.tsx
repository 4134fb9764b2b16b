import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { JournalView } from '@/components/journal/JournalView';
import { TriggerTable } from '@/components/journal/TriggerTable';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay } from '@/utils/journal/count-by-day';
import { countByTrigger } from '@/utils/journal/count-by-trigger';
import { dayOf } from '@/utils/journal/day';
import { EMPTY_JOURNAL } from '@/utils/journal/journal';
import { dateNotes } from '@/utils/journal/note/date-notes';
import { notesBy } from '@/utils/journal/note/notes';
import { daysIn, type RangeId } from '@/utils/journal/range';
import { systemClock } from '@/utils/platform/clock';
import { isPrivate } from '@/utils/platform/extension';
import { dayText } from '@/utils/platform/words';
import { DayRoom } from './journal/DayRoom';
import { ExportSection } from './journal/ExportSection';
import { JournalPictures } from './journal/JournalPictures';
import { SearchSection } from './journal/SearchSection';
import { useDay } from './journal/use-day';
import { useJournal } from './journal/use-journal';
import { useNotes } from './journal/use-notes';
import { usePlan } from './plan/use-plan';
import { useSettings } from './use-settings';

export function JournalRoom(): JSX.Element {
  const read = useSettings();
  const [range, setRange] = useState<RangeId>('week');
  const plan = usePlan();
  const { opened, look } = useJournal();
  const journal = opened.type === 'journal' ? opened.journal : EMPTY_JOURNAL;
  const day = useDay();
  const now = systemClock.now();
  const today = dayOf(now, systemClock.offset(now));

  const kept = useMemo(() => notesBy(journal.notes), [journal]);
  const dated = useMemo(() => dateNotes(journal, kept.values()), [journal, kept]);
  const days = useMemo(() => countByDay(journal, { from: null, until: null }), [journal]);
  const shown = useMemo(() => {
    const span = daysIn(range, today);
    const { from } = span;
    return {
      span,
      byBoundary: countByBoundary(journal, span),
      byTrigger: countByTrigger(journal, span),
      byDay: days.filter(({ date }) => from === null || date >= from),
    };
  }, [journal, days, range, today]);
  const notes = useNotes(kept, look);

  const boundaries = read?.type === 'settings' ? read.settings.boundaries : null;
  const names = new Map<BoundaryId, string>(boundaries?.map(({ id, name }) => [id, name]));
  const triggers = new Map<string, string>(
    plan?.type === 'plan' ? plan.plan.triggers.map(({ id, text }) => [id, text]) : [],
  );
  const triggerOf = (trigger: string): string | null => triggers.get(trigger) ?? null;
  const nameOf = (id: BoundaryId): string | null => names.get(id) ?? null;

  if (day !== null && opened.type === 'journal')
    return (
      <DayRoom
        date={day}
        journal={journal}
        days={days}
        dated={dated}
        notes={notes}
        nameOf={nameOf}
        triggerOf={triggerOf}
      />
    );
  return (
    <JournalView
      range={range}
      onRange={setRange}
      inPrivate={isPrivate()}
      counts={
        opened.type === 'journal'
          ? { type: 'counts', byBoundary: shown.byBoundary, byDay: shown.byDay, unopened: journal.unopened }
          : opened
      }
      nameOf={nameOf}
      dayText={dayText}
      search={
        <>
          {dated.length > 0 && <SearchSection notes={dated} />}
          <p class="unprinted">
            <a href={`#/journal/${today}`}>{i18n.t('note.today')}</a>
          </p>
        </>
      }
      pictures={
        <>
          <JournalPictures journal={journal} range={shown.span} days={shown.byDay} today={today} />
          {shown.byTrigger.length > 0 && <TriggerTable counts={shown.byTrigger} triggerOf={triggerOf} />}
        </>
      }
      files={<ExportSection journal={journal} boundaries={boundaries} today={today} />}
    />
  );
}
