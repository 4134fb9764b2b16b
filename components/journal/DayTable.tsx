import type { JSX } from 'preact';
import type { DayCount } from '@/utils/journal/counts';
import type { GapCause } from '@/utils/journal/event';
import { Table } from '../shell/Table';

interface DayTableProps {
  readonly counts: readonly DayCount[];
  /** A calendar day, `YYYY-MM-DD`, in words. */
  readonly dayText: (date: string) => string;
}

const COLUMNS = ['Day', 'Pauses', 'Left', 'Continued', 'What could not be seen'];

const CAUSE_TEXT: Readonly<Record<GapCause, string>> = {
  off: 'Breakwater was off',
  access: 'access to a site was missing',
  update: 'Breakwater was being updated',
};

export function DayTable({ counts, dayText }: DayTableProps): JSX.Element {
  return (
    <Table caption="Counts by day" columns={COLUMNS} empty="No pauses in this time.">
      {counts.map(({ date, pauses, left, continued, gaps }) => (
        <tr key={date} class={gaps.length > 0 ? 'gap' : undefined}>
          <th scope="row">{dayText(date)}</th>
          <td>{pauses}</td>
          <td>{left}</td>
          <td>{continued}</td>
          <td class="table__words">{gapText(gaps)}</td>
        </tr>
      ))}
    </Table>
  );
}

function gapText(gaps: readonly GapCause[]): string {
  if (gaps.length === 0) return 'Nothing missing';
  return `Part of this day: ${gaps.map((gap) => CAUSE_TEXT[gap]).join(', and ')}`;
}
