import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { DayCount } from '@/utils/journal/count';
import { numberText } from '../shell/number-text';
import { Table } from '../shell/Table';
import { gapText } from './gap-text';

interface DayTableProps {
  readonly counts: readonly DayCount[];
  /** A calendar day, `YYYY-MM-DD`, in words. */
  readonly dayText: (date: string) => string;
}

const COLUMNS = [
  'journal.column.day',
  'journal.column.pauses',
  'journal.column.left',
  'journal.column.continued',
  'journal.column.unseen',
] as const;

export function DayTable({ counts, dayText }: DayTableProps): JSX.Element {
  return (
    <Table
      id="by-day"
      caption={i18n.t('journal.byDay')}
      columns={COLUMNS.map((column) => i18n.t(column))}
      empty={i18n.t('journal.empty')}
    >
      {counts.map(({ date, pauses, left, continued, gaps }) => (
        <tr key={date} class={gaps.length > 0 ? 'gap' : undefined}>
          <th scope="row">
            <a href={`#/journal/${date}`}>
              <time dateTime={date}>{dayText(date)}</time>
            </a>
          </th>
          <td>{numberText(pauses)}</td>
          <td>{numberText(left)}</td>
          <td>{numberText(continued)}</td>
          <td class="table__words">{gapText(gaps, 'journal.gap.part')}</td>
        </tr>
      ))}
    </Table>
  );
}
