import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { countOf, PARTS } from '@/utils/journal/picture/bar';
import type { Bucket, Buckets } from '@/utils/journal/picture/bucket';
import { numberText } from '../../shell/number-text';
import { pausesText } from '../pauses-text';
import { Bars } from './Bars';
import { BucketTable } from './BucketTable';
import { Swatch } from './Fills';
import { Picture } from './Picture';

/** Pauses and what came of them, as time went by. */
export function TimePicture({ kind, buckets }: Buckets): JSX.Element {
  const shown = PARTS.filter((part) => part !== 'open' || sumOf(buckets, part) > 0);
  const gaps = buckets.some((bucket) => bucket.gaps.length > 0);
  const said = i18n.t(gaps ? 'picture.time.labelGaps' : 'picture.time.label', {
    pauses: pausesText(buckets.reduce((sum, { pauses }) => sum + pauses, 0)),
    left: numberText(sumOf(buckets, 'left')),
    continued: numberText(sumOf(buckets, 'continued')),
    closed: numberText(sumOf(buckets, 'closed')),
  });
  return (
    <Picture
      id="time"
      title={i18n.t(`picture.time.${kind}`)}
      about={gaps ? i18n.t('picture.time.aboutGaps') : i18n.t('picture.time.about')}
      table={<BucketTable kind={kind} buckets={buckets} />}
    >
      <Bars kind={kind} buckets={buckets} label={said} />
      <ul class="picture__legend">
        {shown.map((part) => (
          <li key={part}>
            <Swatch of={part} />
            {i18n.t(`picture.part.${part}`)}
          </li>
        ))}
        {gaps && (
          <li>
            <Swatch of="gap" />
            {i18n.t('picture.part.gap')}
          </li>
        )}
      </ul>
    </Picture>
  );
}

function sumOf(buckets: readonly Bucket[], part: (typeof PARTS)[number]): number {
  return buckets.reduce((sum, bucket) => sum + countOf(bucket, part), 0);
}
