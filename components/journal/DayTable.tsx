import type { JSX } from 'preact';
import type { DayCount } from '@/utils/journal/counts';
import type { GapCause } from '@/utils/journal/event';

interface DayTableProps {
  readonly counts: readonly DayCount[];
  /** A calendar day, `YYYY-MM-DD`, in words. */
  readonly dayText: (date: string) => string;
}

const GAP_TEXT: Readonly<Record<GapCause, string>> = {
  off: 'Breakwater was off for part of it',
  access: 'access to a site was missing for part of it',
  update: 'Breakwater was being updated',
};

export function DayTable({ counts, dayText }: DayTableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must scroll with the keyboard, too
    <section class="table-frame" aria-labelledby="by-day" tabIndex={0}>
      <table>
        <caption id="by-day">Counts by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Pauses</th>
            <th scope="col">Left</th>
            <th scope="col">Continued</th>
            <th scope="col">Not seen</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ date, pauses, left, continued, gaps }) => (
            <tr key={date}>
              <th scope="row">{dayText(date)}</th>
              <td>{pauses}</td>
              <td>{left}</td>
              <td>{continued}</td>
              <td class="table__words">
                {gaps.length === 0 ? 'Nothing missing' : `Gap: ${gaps.map((gap) => GAP_TEXT[gap]).join('; ')}`}
              </td>
            </tr>
          ))}
          {counts.length === 0 && (
            <tr>
              <td colSpan={5}>No pauses in this time.</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
