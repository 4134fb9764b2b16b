import type { JSX } from 'preact';
import type { BoundaryId } from '@/utils/boundary/boundary';
import type { BoundaryCount } from '@/utils/journal/counts';

interface BoundaryTableProps {
  readonly counts: readonly BoundaryCount[];
  /** `null` for a boundary that is no more. */
  readonly nameOf: (boundary: BoundaryId) => string | null;
}

export function BoundaryTable({ counts, nameOf }: BoundaryTableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must scroll with the keyboard, too
    <section class="table-frame" aria-labelledby="by-boundary" tabIndex={0}>
      <table>
        <caption id="by-boundary">Counts by boundary</caption>
        <thead>
          <tr>
            <th scope="col">Boundary</th>
            <th scope="col">Pauses</th>
            <th scope="col">Left</th>
            <th scope="col">Continued</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ boundary, pauses, left, continued }) => (
            <tr key={boundary}>
              <th scope="row" dir="auto">
                {nameOf(boundary) ?? 'A boundary that you removed'}
              </th>
              <td>{pauses}</td>
              <td>{left}</td>
              <td>{continued}</td>
            </tr>
          ))}
          {counts.length === 0 && (
            <tr>
              <td colSpan={4}>No pauses in this time.</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
