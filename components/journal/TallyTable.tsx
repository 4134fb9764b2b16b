import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Tally } from '@/utils/journal/count';
import { numberText } from '../shell/number-text';
import { Table } from '../shell/Table';

interface TallyTableProps {
  readonly id: string;
  readonly caption: string;
  /** What the rows are counted by. */
  readonly by: string;
  readonly rows: readonly (Pick<Tally, 'pauses' | 'left' | 'continued'> & {
    readonly key: string;
    readonly name: string;
  })[];
}

const COLUMNS = ['journal.column.pauses', 'journal.column.left', 'journal.column.continued'] as const;

/** Pauses and what came of them, by something that has a name. */
export function TallyTable({ id, caption, by, rows }: TallyTableProps): JSX.Element {
  return (
    <Table
      id={id}
      caption={caption}
      columns={[by, ...COLUMNS.map((column) => i18n.t(column))]}
      empty={i18n.t('journal.empty')}
    >
      {rows.map(({ key, name, pauses, left, continued }) => (
        <tr key={key}>
          <th scope="row" dir="auto">
            {name}
          </th>
          <td>{numberText(pauses)}</td>
          <td>{numberText(left)}</td>
          <td>{numberText(continued)}</td>
        </tr>
      ))}
    </Table>
  );
}
