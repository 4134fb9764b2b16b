import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount, DayCount } from '@/utils/journal/counts';
import type { RangeId } from '@/utils/journal/range';
import { BoundaryTable } from './BoundaryTable';
import { DayTable } from './DayTable';
import { RangeChoice } from './RangeChoice';

export interface JournalViewProps {
  readonly range: RangeId;
  readonly onRange: (range: RangeId) => void;
  readonly counts:
    | { readonly type: 'loading' }
    | { readonly type: 'trouble'; readonly sentence: string }
    | {
        readonly type: 'counts';
        readonly byBoundary: readonly BoundaryCount[];
        readonly byDay: readonly DayCount[];
        /** Records that could not be opened. */
        readonly unopened: number;
      };
  readonly nameOf: (boundary: BoundaryId) => string | null;
  readonly dayText: (date: string) => string;
}

export function JournalView({ range, onRange, counts, nameOf, dayText }: JournalViewProps): JSX.Element {
  return (
    <>
      <p class="soft">
        Counts only, never an address. They are sealed, and there is no lock yet: anyone who can open this browser
        profile can read them. <a href="#/settings">What that means</a>
      </p>
      <RangeChoice range={range} onRange={onRange} />
      {counts.type === 'loading' && <p role="status">Opening your journal</p>}
      {counts.type === 'trouble' && (
        <p class="notice" role="alert">
          {counts.sentence}
        </p>
      )}
      {counts.type === 'counts' && (
        <>
          {counts.unopened > 0 && <p class="notice">{unopenedText(counts.unopened)}</p>}
          <BoundaryTable counts={counts.byBoundary} nameOf={nameOf} />
          <DayTable counts={counts.byDay} dayText={dayText} />
        </>
      )}
    </>
  );
}

function unopenedText(count: number): string {
  return `${count === 1 ? '1 record' : `${count} records`} could not be opened. They are kept, and not counted here.`;
}
