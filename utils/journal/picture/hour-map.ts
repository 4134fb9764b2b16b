import type { Weekday } from '../../boundary/schedule';

export const HOURS = 24;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];

export interface HourCell {
  readonly day: Weekday;
  /** 0 to 23. */
  readonly hour: number;
  readonly pauses: number;
  /** How wide its dot is, as a share of the widest: areas are as the numbers are. */
  readonly width: number;
}

export interface HourMap {
  /** The days of the week in the order in which they are shown. */
  readonly days: readonly Weekday[];
  /** By day in that order, then by hour. */
  readonly cells: readonly HourCell[];
  readonly pauses: number;
  /** The hour with most pauses, where there is one alone. */
  readonly peak: HourCell | null;
}

/** @param byHour pauses in each hour of the week, 168 of them, from Monday 0:00 on */
export function hourMap(byHour: readonly number[], firstDay: Weekday): HourMap {
  const days = [...DAYS.slice(firstDay), ...DAYS.slice(0, firstDay)];
  const most = Math.max(0, ...byHour);
  const cells = days.flatMap((day) =>
    Array.from({ length: HOURS }, (_, hour) => {
      const pauses = byHour[day * HOURS + hour] ?? 0;
      return { day, hour, pauses, width: most === 0 ? 0 : Math.sqrt(pauses / most) };
    }),
  );
  const highest = cells.filter(({ pauses }) => pauses === most);
  const [peak = null] = most > 0 && highest.length === 1 ? highest : [];
  return { days, cells, pauses: byHour.reduce((sum, each) => sum + each, 0), peak };
}
