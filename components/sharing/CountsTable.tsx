import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SummaryBoundary, SummaryCounts, SummaryDay } from '@/utils/sharing/summary';
import { Table } from '../shell/Table';
import { amountText } from './amount-text';
import { dayText } from './day-text';

type Count = keyof SummaryCounts;

interface DaysTableProps {
  readonly days: readonly SummaryDay[];
  /** Which counts were shared. */
  readonly counts: readonly Count[];
  /** Days of which a part could not be seen; `null`: not shared. */
  readonly gaps: ReadonlySet<string> | null;
}

export function DaysTable({ days, counts, gaps }: DaysTableProps): JSX.Element {
  return (
    <Table
      id="shared-days"
      caption={i18n.t('sharing.view.byDay')}
      columns={[
        i18n.t('sharing.view.column.day'),
        ...countColumns(counts),
        ...(gaps === null ? [] : [i18n.t('sharing.view.column.unseen')]),
      ]}
      empty={i18n.t('sharing.view.noDays')}
    >
      {days.map((day) => (
        <tr key={day.date} class={gaps?.has(day.date) ? 'gap' : undefined}>
          <th scope="row">
            <time dateTime={day.date}>{dayText(day.date)}</time>
          </th>
          <Amounts of={day} counts={counts} />
          {gaps !== null && (
            <td class="table__words">
              {gaps.has(day.date) ? i18n.t('sharing.view.dayGap') : i18n.t('sharing.view.dayWhole')}
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

interface BoundariesTableProps {
  readonly boundaries: readonly SummaryBoundary[];
  readonly counts: readonly Count[];
}

export function BoundariesTable({ boundaries, counts }: BoundariesTableProps): JSX.Element {
  return (
    <Table
      id="shared-boundaries"
      caption={i18n.t('sharing.view.byBoundary')}
      columns={[i18n.t('sharing.view.column.boundary'), ...countColumns(counts)]}
      empty={i18n.t('sharing.view.noBoundaries')}
    >
      {boundaries.map((boundary) => (
        <tr key={boundary.name}>
          <th scope="row" class="summary__theirs">
            <bdi>{boundary.name}</bdi>
          </th>
          <Amounts of={boundary} counts={counts} />
        </tr>
      ))}
    </Table>
  );
}

function Amounts({ of, counts }: { readonly of: SummaryCounts; readonly counts: readonly Count[] }): JSX.Element {
  return (
    <>
      {counts.map((count) => (
        <td key={count}>{amountText(of[count])}</td>
      ))}
    </>
  );
}

function countColumns(counts: readonly Count[]): string[] {
  return counts.map((count) => i18n.t(`sharing.view.column.${count}`));
}
