import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { piecesOf } from '@/utils/journal/picture/bar';
import type { Bucket, Buckets } from '@/utils/journal/picture/bucket';
import { scaleFor } from '@/utils/journal/picture/scale';
import { ticksFor } from '@/utils/journal/picture/tick';
import { language } from '../../shell/language';
import { numberText } from '../../shell/number-text';
import { pausesText } from '../pauses-text';
import { bucketText, tickText } from './date-text';
import { Fills } from './Fills';

const TOP = 10;
const HIGH = 190;
const GROUND = TOP + HIGH;
/** Bars keep some slimness where there are only a few. */
const LEAST_PLACES = 7;
/** How much of its place a bar fills. */
const FILLED = 0.68;

interface BarsProps extends Buckets {
  readonly label: string;
}

/** Places along the line of time are shares of the width, so that it fits every width and its words stay as large as they are. */
export function Bars({ kind, buckets, label }: BarsProps): JSX.Element {
  const { top, ticks } = scaleFor(buckets.reduce((most, { pauses }) => Math.max(most, pauses), 0));
  const places = Math.max(LEAST_PLACES, buckets.length);
  const place = 100 / places;
  const heightOf = (number: number): number => GROUND - (number / top) * HIGH;
  return (
    <svg class="picture__svg picture__svg--bars" height={GROUND + 30} role="img" aria-label={label} direction="ltr">
      <Fills />
      {buckets.map(({ from, gaps }, at) =>
        gaps.length === 0 ? null : (
          <rect key={from} class="bar--gap" x={share(at * place)} y={TOP} width={share(place)} height={HIGH} />
        ),
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="picture__line" x1="0" x2="100%" y1={heightOf(tick)} y2={heightOf(tick)} />
          <text x="-8" y={heightOf(tick)} dy="0.35em" text-anchor="end">
            {shortNumber(tick)}
          </text>
        </g>
      ))}
      {buckets.map((bucket, at) => (
        <g key={bucket.from}>
          <title>{titleOf(bucket, kind)}</title>
          {/* What the pointer finds, also where there is no bar. */}
          <rect class="picture__reach" x={share(at * place)} y={TOP} width={share(place)} height={HIGH} />
          {piecesOf(bucket, top).map(({ part, foot, height }) => (
            <rect
              key={part}
              class={`bar bar--${part}`}
              x={share((at + (1 - FILLED) / 2) * place)}
              width={share(FILLED * place)}
              y={GROUND - (foot + height) * HIGH}
              height={height * HIGH}
            />
          ))}
        </g>
      ))}
      {ticksFor(buckets.length, places).map(({ at, spare }) => (
        <text
          key={at}
          class={spare ? 'picture__spare' : undefined}
          x={share((at + 0.5) * place)}
          y={GROUND + 20}
          text-anchor="middle"
        >
          {tickText(buckets[at]?.from ?? '', kind)}
        </text>
      ))}
    </svg>
  );
}

function share(percent: number): string {
  return `${percent.toFixed(3)}%`;
}

function titleOf({ from, pauses, gaps }: Bucket, kind: Buckets['kind']): string {
  const values = { when: bucketText(from, kind), pauses: pausesText(pauses) };
  return gaps.length === 0 ? i18n.t('picture.atTime', values) : i18n.t('picture.atGap', values);
}

/** `1500` gives "1.5K" or what the language says for it. */
function shortNumber(number: number): string {
  return number < 1000 ? numberText(number) : new Intl.NumberFormat(language(), { notation: 'compact' }).format(number);
}
