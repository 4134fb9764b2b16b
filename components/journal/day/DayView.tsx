import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { PauseRow } from '@/utils/journal/count';
import type { GapCause } from '@/utils/journal/event';
import { gapText } from '../gap-text';
import { pausesText } from '../pauses-text';
import { NotePlace, type Notes } from './NotePlace';
import { PauseItem } from './PauseItem';

export interface DayViewProps {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The days before and after of which something is known. */
  readonly earlier: string | null;
  readonly later: string | null;
  readonly pauses: readonly PauseRow[];
  /** How many pauses the day had, also where only that is left of it. */
  readonly counted: number;
  readonly gaps: readonly GapCause[];
  readonly notes: Notes;
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly triggerOf: (trigger: string) => string | null;
  readonly dayText: (date: string) => string;
  /** The time of day where it happened. */
  readonly clockText: (at: number, offset: number) => string;
}

/** One day closely: its note, its pauses in the order in which they came, and a note for each. */
export function DayView(props: DayViewProps): JSX.Element {
  const { date, earlier, later, pauses, counted, gaps, notes, nameOf, triggerOf, dayText, clockText } = props;
  return (
    <>
      <nav class="day__moves unprinted" aria-label={i18n.t('day.moves')}>
        <a href="#/journal">{i18n.t('day.all')}</a>
        {earlier !== null && <a href={`#/journal/${earlier}`}>{i18n.t('day.earlier', { day: dayText(earlier) })}</a>}
        {later !== null && <a href={`#/journal/${later}`}>{i18n.t('day.later', { day: dayText(later) })}</a>}
      </nav>
      <section class="plate" aria-labelledby="day-title">
        <h2 id="day-title" tabIndex={-1}>
          <time dateTime={date}>{dayText(date)}</time>
        </h2>
        {gaps.length > 0 && <p class="notice">{gapText(gaps, 'journal.gap.part')}</p>}
        <NotePlace about={{ type: 'day', date }} what={i18n.t('note.ofDay')} notes={notes} />
        {!notes.writable && <p class="soft">{i18n.t('note.private')}</p>}
      </section>
      <section class="stack" aria-labelledby="day-pauses-title">
        <h2 id="day-pauses-title">{i18n.t('day.pauses')}</h2>
        {counted === 0 && pauses.length === 0 && <p class="soft">{i18n.t('day.empty')}</p>}
        {counted > pauses.length && (
          <p class="soft">
            {pausesText(counted)}. {i18n.t('day.reduced')}
          </p>
        )}
        {pauses.length > 0 && (
          <ol class="plain-list">
            {pauses.map((pause) => (
              <PauseItem
                key={pause.id}
                pause={pause}
                time={clockText(pause.at, pause.offset)}
                boundary={nameOf(pause.boundary) ?? i18n.t('boundary.removedOne')}
                trigger={
                  pause.trigger === undefined ? null : (triggerOf(pause.trigger) ?? i18n.t('day.removedTrigger'))
                }
                notes={notes}
              />
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
