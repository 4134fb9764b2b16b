import { DayView, type DayViewProps } from '@/components/journal/day/DayView';
import type { Notes } from '@/components/journal/day/NotePlace';
import { NoteSearch } from '@/components/journal/NoteSearch';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { PauseRow } from '@/utils/journal/count';
import type { NoteAbout, NoteEvent } from '@/utils/journal/event';
import { noteKey } from '@/utils/journal/note/notes';
import { type DatedNote, searchable, searchNotes } from '@/utils/journal/note/search-notes';
import { OptionsFrame } from './options-frame';
import { EVENINGS, NEWS, NIGHT } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

const DATE = '2026-11-24';
const NAMES = new Map([EVENINGS, NEWS, NIGHT].map(({ id, name }): [BoundaryId, string] => [id, name]));
const AT = Date.parse('2026-11-24T21:40:00Z');

const FULL: PauseRow = {
  id: '00000000000000a1',
  at: AT,
  offset: 60,
  boundary: EVENINGS.id,
  outcome: 'left',
  seconds: 95,
  trigger: 'alone',
  exercise: 'surf',
  urge: 7,
  urgeAfter: 4,
  emotion: 'lonely',
};
const PAUSES: readonly PauseRow[] = [
  FULL,
  { id: '00000000000000a2', at: AT + 1_500_000, offset: 60, boundary: NEWS.id, outcome: 'continued', seconds: 20 },
  { id: '00000000000000a3', at: AT + 2_500_000, offset: 60, boundary: NIGHT.id, outcome: null, seconds: 0 },
];
const TEXTS = new Map([
  [noteKey({ type: 'day', date: DATE }), 'Slept badly, and a long day.\nThe walk after dinner was good. ליל מנוחה'],
  [noteKey({ type: 'pause', pause: FULL.id }), 'It was the empty flat more than anything else. Called Jo afterwards.'],
]);

const notes = (overrides: Partial<Notes> = {}): Notes => ({
  textOf: (about: NoteAbout) => TEXTS.get(noteKey(about)) ?? '',
  draft: null,
  said: null,
  writable: true,
  onWrite: nothing,
  onDraft: nothing,
  onSave: nothing,
  onCancel: nothing,
  onRemove: nothing,
  onPutBack: nothing,
  ...overrides,
});
const NO_NOTES = notes({ textOf: () => '' });
const OF_DAY = noteKey({ type: 'day', date: DATE });

export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));

function day(name: string, overrides: Partial<DayViewProps>): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <DayView
          date={DATE}
          earlier="2026-11-22"
          later={null}
          pauses={PAUSES}
          counted={3}
          gaps={[]}
          notes={notes()}
          nameOf={(id) => NAMES.get(id) ?? null}
          triggerOf={() => 'Alone at night'}
          dayText={dayText}
          clockText={(at, offset) => new Date(at + offset * 60_000).toISOString().slice(11, 16)}
          {...overrides}
        />
      </OptionsFrame>
    ),
  };
}

const dated = (date: string, text: string, about: NoteAbout = { type: 'day', date }): DatedNote => {
  const note: NoteEvent = { type: 'note', id: `${date}${about.type}`, at: 0, offset: 0, about, text };
  return { date, note };
};
const NOTES = searchable([
  dated(DATE, 'Slept badly, and a long day. The café after work was good.'),
  dated('2026-11-20', 'A Café again, this time with Jo.', { type: 'pause', pause: FULL.id }),
  dated('2026-10-02', 'בית קפה, cafe, לבד'),
  ...Array.from({ length: 30 }, (_, at) => dated(`2026-09-${String((at % 28) + 1).padStart(2, '0')}`, 'cafe')),
]);

function search(name: string, query: string): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <NoteSearch
          query={query}
          found={searchNotes(NOTES, query)}
          shown={3}
          dayText={dayText}
          onQuery={nothing}
          onMore={nothing}
        />
      </OptionsFrame>
    ),
  };
}

export const dayStates: readonly GalleryState[] = [
  day('day', {}),
  day('day-empty', { pauses: [], counted: 0, notes: NO_NOTES, later: '2026-11-25' }),
  day('day-gaps', { pauses: PAUSES.slice(0, 1), counted: 1, gaps: ['access', 'off'], notes: NO_NOTES }),
  day('day-reduced', { pauses: [], counted: 1203, notes: NO_NOTES }),
  day('day-private', { notes: notes({ writable: false }) }),
  day('day-writing', {
    notes: notes({ draft: { key: OF_DAY, text: 'x'.repeat(900), problem: null, saving: false } }),
  }),
  day('day-too-long', {
    notes: notes({ draft: { key: OF_DAY, text: 'long '.repeat(201), problem: null, saving: false } }),
  }),
  day('day-not-kept', {
    notes: notes({
      draft: { key: OF_DAY, text: 'Slept badly.', problem: { key: 'note.notKept' }, saving: false },
    }),
  }),
  day('day-kept', { notes: notes({ said: { key: OF_DAY, text: 'Your note is kept.', canPutBack: false } }) }),
  day('day-removed', {
    notes: notes({ textOf: () => '', said: { key: OF_DAY, text: 'Your note was removed.', canPutBack: true } }),
  }),
  search('notes-search', ''),
  search('notes-found', 'CAFE'),
  search('notes-none', 'harbour'),
];
