import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { TriggerCount } from '@/utils/journal/count';
import { numberText } from '../shell/number-text';
import { Table } from '../shell/Table';

interface TriggerTableProps {
  readonly counts: readonly TriggerCount[];
  /** `null` for a trigger that is no more. */
  readonly triggerOf: (trigger: string) => string | null;
}

const COLUMNS = [
  'journal.column.trigger',
  'journal.column.pauses',
  'journal.column.left',
  'journal.column.continued',
] as const;

/** What was told to have brought pauses on, in the person's own words. */
export function TriggerTable({ counts, triggerOf }: TriggerTableProps): JSX.Element {
  return (
    <Table
      id="by-trigger"
      caption={i18n.t('journal.byTrigger')}
      columns={COLUMNS.map((column) => i18n.t(column))}
      empty={i18n.t('journal.empty')}
    >
      {counts.map(({ trigger, pauses, left, continued }) => (
        <tr key={trigger}>
          <th scope="row" dir="auto">
            {triggerOf(trigger) ?? i18n.t('day.removedTrigger')}
          </th>
          <td>{numberText(pauses)}</td>
          <td>{numberText(left)}</td>
          <td>{numberText(continued)}</td>
        </tr>
      ))}
    </Table>
  );
}
