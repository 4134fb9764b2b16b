import type { BoundaryId } from '../boundary/boundary';
import type { PauseRow } from './count';
import { dayNumber, readDay } from './day';
import type { Journal } from './journal';
import { pauseEvents } from './read-row';
import { valueAt } from './table';

/** The pauses of one local calendar day, `YYYY-MM-DD`, first one first. */
export function pausesOn({ months }: Journal, date: string): PauseRow[] {
  const wanted = readDay(date);
  const rows: PauseRow[] = [];
  for (const month of months) {
    const { columns } = month.pauses;
    for (let row = 0; row < month.pauses.rows; row += 1) {
      const [at, offset] = [valueAt(columns.at, row), valueAt(columns.offset, row)];
      if (dayNumber(at, offset) !== wanted) continue;
      rows.push({ at, offset, ...toldOf(pauseEvents(month, row)) });
    }
  }
  return rows.sort((a, b) => a.at - b.at);
}

function toldOf(events: ReturnType<typeof pauseEvents>): Omit<PauseRow, 'at' | 'offset'> {
  const [first] = events;
  const last = events.at(-1);
  if (last === undefined || last.type === 'shown') {
    return { id: first?.id ?? '', boundary: first?.boundary ?? ('' as BoundaryId), outcome: null, seconds: 0 };
  }
  const { type, pause, boundary, seconds, trigger, exercise, urge, urgeAfter, emotion } = last;
  return {
    id: pause,
    boundary,
    outcome: type,
    seconds,
    ...(trigger !== undefined && { trigger }),
    ...(exercise !== undefined && { exercise: exercise.name }),
    ...(urge !== undefined && { urge }),
    ...(urgeAfter !== undefined && { urgeAfter }),
    ...(emotion !== undefined && { emotion }),
  };
}
