import { ExportView } from '@/components/journal/ExportView';
import { JournalView, type JournalViewProps } from '@/components/journal/JournalView';
import { NoteSearch } from '@/components/journal/NoteSearch';
import Pictures from '@/components/journal/picture/Pictures';
import { TriggerTable } from '@/components/journal/TriggerTable';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { bucketsOf } from '@/utils/journal/picture/bucket';
import { hourMap } from '@/utils/journal/picture/hour-map';
import { dayText } from './day-states';
import { OptionsFrame } from './options-frame';
import { SAMPLE_HOURS, sampleDays } from './picture-states';
import { EVENINGS, NEWS, NIGHT } from './sample-boundaries';
import { type GalleryState, nothing } from './state';

const NAMES = new Map([EVENINGS, NEWS, NIGHT].map(({ id, name }): [BoundaryId, string] => [id, name]));
const REMOVED = toBoundaryId(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9));

export const journalStates: readonly GalleryState[] = [
  journal('journal-loading', { type: 'loading' }),
  journal('journal-trouble', {
    type: 'trouble',
    sentence: { key: 'vault.notOpened' },
  }),
  journal('journal-locked', { type: 'trouble', sentence: { key: 'vault.locked' } }),
  journal('journal-empty', { type: 'counts', byBoundary: [], byDay: [], unopened: 0 }),
  journal('journal-private', { type: 'counts', byBoundary: [], byDay: [], unopened: 0 }, { inPrivate: true }),
  journal('journal-counts', {
    type: 'counts',
    unopened: 2,
    byBoundary: [
      { boundary: EVENINGS.id, pauses: 14, left: 9, continued: 4, closed: 1 },
      { boundary: NIGHT.id, pauses: 1203, left: 800, continued: 400, closed: 3 },
      { boundary: NEWS.id, pauses: 3, left: 1, continued: 2, closed: 0 },
      { boundary: REMOVED, pauses: 1, left: 0, continued: 1, closed: 0 },
    ],
    byDay: [
      { date: '2026-11-24', pauses: 5, left: 4, continued: 1, closed: 0, gaps: [] },
      { date: '2026-11-23', pauses: 3, left: 1, continued: 1, closed: 1, gaps: ['access', 'update'] },
      { date: '2026-11-22', pauses: 0, left: 0, continued: 0, closed: 0, gaps: ['off'] },
      { date: '2026-11-20', pauses: 7, left: 5, continued: 2, closed: 0, gaps: [] },
    ],
  }),
  journal(
    'journal-triggers',
    {
      type: 'counts',
      unopened: 0,
      byBoundary: [{ boundary: EVENINGS.id, pauses: 14, left: 9, continued: 4, closed: 1 }],
      byDay: [{ date: '2026-11-24', pauses: 14, left: 9, continued: 4, closed: 1, gaps: [] }],
    },
    {
      pictures: (
        <TriggerTable
          counts={[
            { trigger: 'alone', pauses: 9, left: 6, continued: 3, closed: 0 },
            { trigger: 'late', pauses: 2, left: 2, continued: 0, closed: 0 },
            { trigger: 'removed', pauses: 1, left: 0, continued: 1, closed: 0 },
          ]}
          triggerOf={(trigger) => ({ alone: 'Alone at night', late: 'לבד בלילה' })[trigger] ?? null}
        />
      ),
    },
  ),
  journal(
    'journal-whole',
    {
      type: 'counts',
      unopened: 0,
      byBoundary: [
        { boundary: EVENINGS.id, pauses: 14, left: 9, continued: 4, closed: 1 },
        { boundary: NEWS.id, pauses: 3, left: 1, continued: 2, closed: 0 },
      ],
      byDay: sampleDays(7, 5, (day) => day === 3),
    },
    {
      search: <NoteSearch query="" found={[]} shown={0} dayText={dayText} onQuery={nothing} onMore={nothing} />,
      pictures: (
        <Pictures
          time={bucketsOf(
            sampleDays(7, 5, (day) => day === 3),
            { from: '2026-11-18', until: '2026-11-24' },
            0,
          )}
          hours={hourMap(SAMPLE_HOURS, 0)}
          exercises={[]}
          gaps={true}
        />
      ),
      files: <ExportView said="" onCsv={nothing} onJson={nothing} />,
    },
  ),
];

function journal(
  name: string,
  counts: JournalViewProps['counts'],
  { inPrivate = false, ...parts }: Partial<Pick<JournalViewProps, 'inPrivate' | 'search' | 'pictures' | 'files'>> = {},
): GalleryState {
  return {
    name,
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <JournalView
          range="week"
          onRange={nothing}
          inPrivate={inPrivate}
          counts={counts}
          nameOf={(id) => NAMES.get(id) ?? null}
          dayText={dayText}
          {...parts}
        />
      </OptionsFrame>
    ),
  };
}
