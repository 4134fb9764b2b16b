import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { HOURS, type HourCell, type HourMap } from '@/utils/journal/picture/hour-map';
import { DAYS } from '../../boundary/days';
import { pausesText } from '../pauses-text';
import { hourLabel } from './date-text';

interface HoursMapProps {
  readonly map: HourMap;
  readonly label: string;
}

const ROW = 22;
const HEAD = 24;
/** The widest dot, and the mark of an hour without a pause. */
const WIDEST = 9.5;
const NONE = 1;
const HOUR_LABELS = [0, 3, 6, 9, 12, 15, 18, 21];

/** Days beneath each other, hours side by side: where there is room. */
export function HoursAcross({ map, label }: HoursMapProps): JSX.Element {
  const place = 100 / HOURS;
  return (
    <svg class="picture__svg hours hours--across" height={HEAD + 7 * ROW} role="img" aria-label={label} direction="ltr">
      {HOUR_LABELS.map((hour) => (
        <text key={hour} x={`${(hour + 0.5) * place}%`} y="14" text-anchor="middle">
          {hourLabel(hour)}
        </text>
      ))}
      {map.days.map((day, row) => (
        <g key={day}>
          <text x="-10" y={HEAD + (row + 0.5) * ROW} dy="0.35em" text-anchor="end">
            {i18n.t(DAYS[day].short)}
          </text>
          {map.cells.slice(row * HOURS, (row + 1) * HOURS).map((cell) => (
            <Dot key={cell.hour} cell={cell} x={(cell.hour + 0.5) * place} y={HEAD + (row + 0.5) * ROW} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Days side by side, hours beneath each other: on a narrow page. */
export function HoursDown({ map, label }: HoursMapProps): JSX.Element {
  const place = 100 / map.days.length;
  return (
    <svg
      class="picture__svg hours hours--down"
      height={HEAD + HOURS * ROW}
      role="img"
      aria-label={label}
      direction="ltr"
    >
      {HOUR_LABELS.map((hour) => (
        <text key={hour} x="-8" y={HEAD + (hour + 0.5) * ROW} dy="0.35em" text-anchor="end">
          {hourLabel(hour)}
        </text>
      ))}
      {map.days.map((day, column) => (
        <g key={day}>
          <text x={`${(column + 0.5) * place}%`} y="14" text-anchor="middle">
            {i18n.t(DAYS[day].short)}
          </text>
          {map.cells.slice(column * HOURS, (column + 1) * HOURS).map((cell) => (
            <Dot key={cell.hour} cell={cell} x={(column + 0.5) * place} y={HEAD + (cell.hour + 0.5) * ROW} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Dot({ cell, x, y }: { readonly cell: HourCell; readonly x: number; readonly y: number }): JSX.Element {
  const { day, hour, pauses, width } = cell;
  const values = { day: i18n.t(DAYS[day].name), hour: hourLabel(hour), pauses: pausesText(pauses) };
  return (
    <circle
      class={pauses === 0 ? 'dot dot--none' : 'dot'}
      cx={`${x.toFixed(3)}%`}
      cy={y}
      r={pauses === 0 ? NONE : Math.max(2, width * WIDEST)}
    >
      <title>{i18n.t('picture.hours.one', values)}</title>
    </circle>
  );
}
