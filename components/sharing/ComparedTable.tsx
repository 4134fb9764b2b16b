import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Received } from '@/utils/sharing/sharing';
import { Table } from '../shell/Table';
import { amountText, urgeText } from './amount-text';
import { dayText } from './day-text';

interface ComparedTableProps {
  /** The latest first. */
  readonly received: readonly Received[];
  readonly shown: string;
  readonly onShow: (hash: string) => void;
}

const COLUMNS = ['period', 'pauses', 'left', 'continued', 'urge'] as const;

/** The last summaries of one person, beside one another. Words stay words, and what was not shared stays unsaid. */
export function ComparedTable({ received, shown, onShow }: ComparedTableProps): JSX.Element {
  return (
    <Table
      id="compared"
      caption={i18n.t('sharing.inbox.compared.title')}
      columns={COLUMNS.map((column) => i18n.t(`sharing.inbox.compared.${column}`))}
      empty={i18n.t('sharing.inbox.people.nothingYet')}
    >
      {received.map(({ hash, body: { period, totals, urge } }) => (
        <tr key={hash}>
          <th scope="row">
            <button
              type="button"
              class="button button--quiet compared__show"
              aria-pressed={hash === shown}
              onClick={() => onShow(hash)}
            >
              {i18n.t('sharing.inbox.compared.span', { from: dayText(period.from), until: dayText(period.until) })}
            </button>
          </th>
          <td>{amountText(totals.pauses)}</td>
          <td>{amountText(totals.left)}</td>
          <td>{amountText(totals.continued)}</td>
          <td>
            {urge === undefined || urge === null
              ? amountText(undefined)
              : i18n.t('sharing.inbox.compared.urgeThen', {
                  before: urgeText(urge.before),
                  after: urgeText(urge.after),
                })}
          </td>
        </tr>
      ))}
    </Table>
  );
}
