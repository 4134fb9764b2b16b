import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { countOf } from '@/utils/journal/picture/bar';
import type { Buckets } from '@/utils/journal/picture/bucket';
import { numberText } from '../../shell/number-text';
import { Table } from '../../shell/Table';
import { gapText } from '../gap-text';
import { bucketText } from './date-text';

/** The numbers behind the bars, latest first. */
export function BucketTable({ kind, buckets }: Buckets): JSX.Element {
  const columns = [
    i18n.t(`picture.column.${kind}`),
    i18n.t('journal.column.pauses'),
    i18n.t('journal.column.left'),
    i18n.t('journal.column.continued'),
    i18n.t('picture.column.closed'),
    i18n.t('picture.column.open'),
    i18n.t('journal.column.unseen'),
  ];
  return (
    <Table id="by-time" caption={i18n.t(`picture.time.${kind}`)} columns={columns} empty={i18n.t('journal.empty')}>
      {[...buckets].reverse().map((bucket) => (
        <tr key={bucket.from} class={bucket.gaps.length > 0 ? 'gap' : undefined}>
          <th scope="row">{bucketText(bucket.from, kind)}</th>
          <td>{numberText(bucket.pauses)}</td>
          <td>{numberText(bucket.left)}</td>
          <td>{numberText(bucket.continued)}</td>
          <td>{numberText(bucket.closed)}</td>
          <td>{numberText(countOf(bucket, 'open'))}</td>
          <td class="table__words">{gapText(bucket.gaps, 'picture.gapPart')}</td>
        </tr>
      ))}
    </Table>
  );
}
