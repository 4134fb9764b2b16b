import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount } from '@/utils/journal/count';
import { TallyTable } from './TallyTable';

interface BoundaryTableProps {
  readonly counts: readonly BoundaryCount[];
  /** `null` for a boundary that is no more. */
  readonly nameOf: (boundary: BoundaryId) => string | null;
}

export function BoundaryTable({ counts, nameOf }: BoundaryTableProps): JSX.Element {
  return (
    <TallyTable
      id="by-boundary"
      caption={i18n.t('journal.byBoundary')}
      by={i18n.t('journal.column.boundary')}
      rows={counts.map((count) => ({
        ...count,
        key: count.boundary,
        name: nameOf(count.boundary) ?? i18n.t('boundary.removedOne'),
      }))}
    />
  );
}
