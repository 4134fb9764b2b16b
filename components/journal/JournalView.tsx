import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount, DayCount } from '@/utils/journal/count';
import type { RangeId } from '@/utils/journal/range';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';
import { BoundaryTable } from './BoundaryTable';
import { DayTable } from './DayTable';
import { RangeChoice } from './RangeChoice';

export interface JournalViewProps {
  readonly range: RangeId;
  readonly onRange: (range: RangeId) => void;
  /** Whether it is shown in a private window, of which nothing is counted. */
  readonly inPrivate: boolean;
  readonly counts:
    | { readonly type: 'loading' }
    | { readonly type: 'trouble'; readonly sentence: Sentence }
    | {
        readonly type: 'counts';
        readonly byBoundary: readonly BoundaryCount[];
        readonly byDay: readonly DayCount[];
        /** Records that could not be opened. */
        readonly unopened: number;
      };
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly dayText: (date: string) => string;
  /** What stands with the counts: the search of notes, the pictures, the files to take along. */
  readonly search?: ComponentChildren;
  readonly pictures?: ComponentChildren;
  readonly files?: ComponentChildren;
}

export function JournalView(props: JournalViewProps): JSX.Element {
  const { range, onRange, inPrivate, counts, nameOf, dayText, search, pictures, files } = props;
  return (
    <>
      <p class="soft">
        {i18n.t('journal.about')} <a href="#/settings">{i18n.t('journal.aboutMore')}</a>
      </p>
      {inPrivate && <p class="notice">{i18n.t('journal.private')}</p>}
      {counts.type === 'counts' && search}
      <RangeChoice range={range} onRange={onRange} />
      {counts.type === 'loading' && <p role="status">{i18n.t('journal.opening')}</p>}
      {counts.type === 'trouble' && (
        <p class="notice" role="alert">
          {say(counts.sentence)}
        </p>
      )}
      {counts.type === 'counts' && (
        <>
          {counts.unopened > 0 && <p class="notice">{i18n.t('journal.unopened', counts.unopened)}</p>}
          <BoundaryTable counts={counts.byBoundary} nameOf={nameOf} />
          {pictures}
          <DayTable counts={counts.byDay} dayText={dayText} />
          {files}
        </>
      )}
    </>
  );
}
