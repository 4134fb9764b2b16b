import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount } from '@/utils/journal/count';
import { numberText } from '../shell/number-text';
import { Table } from '../shell/Table';

interface BoundaryTableProps {
  readonly counts: readonly BoundaryCount[];
  /** `null` for a boundary that is no more. */
  readonly nameOf: (boundary: BoundaryId) => string | null;
}

const COLUMNS = [
  'journal.column.boundary',
  'journal.column.pauses',
  'journal.column.left',
  'journal.column.continued',
] as const;

export function BoundaryTable({ counts, nameOf }: BoundaryTableProps): JSX.Element {
  return (
    <Table
      id="by-boundary"
      caption={i18n.t('journal.byBoundary')}
      columns={COLUMNS.map((column) => i18n.t(column))}
      empty={i18n.t('journal.empty')}
    >
      {counts.map(({ boundary, pauses, left, continued }) => (
        <tr key={boundary}>
          <th scope="row" dir="auto">
            {nameOf(boundary) ?? i18n.t('boundary.removedOne')}
          </th>
          <td>{numberText(pauses)}</td>
          <td>{numberText(left)}</td>
          <td>{numberText(continued)}</td>
        </tr>
      ))}
    </Table>
  );
}
