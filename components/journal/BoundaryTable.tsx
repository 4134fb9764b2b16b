import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount } from '@/utils/journal/counts';
import { Table } from '../shell/Table';

interface BoundaryTableProps {
  readonly counts: readonly BoundaryCount[];
  /** `null` for a boundary that is no more. */
  readonly nameOf: (boundary: BoundaryId) => string | null;
}

const COLUMNS = ['Boundary', 'Pauses', 'Left', 'Continued'];

export function BoundaryTable({ counts, nameOf }: BoundaryTableProps): JSX.Element {
  return (
    <Table caption="Counts by boundary" columns={COLUMNS} empty="No pauses in this time.">
      {counts.map(({ boundary, pauses, left, continued }) => (
        <tr key={boundary}>
          <th scope="row" dir="auto">
            {nameOf(boundary) ?? 'A boundary you removed'}
          </th>
          <td>{pauses}</td>
          <td>{left}</td>
          <td>{continued}</td>
        </tr>
      ))}
    </Table>
  );
}
