import type { BoundaryId } from '../boundary/boundary';
import { exerciseSums } from './count-by-exercise';
import { idAt } from './id-words';
import type { Journal } from './journal';
import type { Recent, ToLookBack } from './recent';
import { valueAt } from './table';

/** What the whole journal says of the last time, without an object for each event. */
export function recentIn(journal: Journal): Recent {
  const sums = [...exerciseSums(journal, { from: null, until: null })].filter(([, { rated }]) => rated > 0);
  const effects = sums.map(([name, { rated, before, after }]) => [name, { count: rated, drop: before - after }]);
  const { wentOn, pausedAt } = lastTimes(journal);
  return {
    effects: Object.fromEntries(effects),
    toLookBack: wentOn === null || isLookedBackAt(journal, wentOn) ? null : wentOn,
    pausedAt,
  };
}

function lastTimes({ months }: Journal): { readonly wentOn: ToLookBack | null; readonly pausedAt: number | null } {
  let wentOn: ToLookBack | null = null;
  let pausedAt = -1;
  for (const { words, pauses } of months) {
    const { columns, ids, rows } = pauses;
    const continued = words.outcome.indexOf('continued') + 1;
    for (let row = 0; row < rows; row += 1) {
      const outcome = valueAt(columns.outcome, row);
      const at = valueAt(columns.outcomeAt, row);
      pausedAt = Math.max(pausedAt, at, valueAt(columns.at, row));
      if (outcome === 0 || outcome !== continued || at <= (wentOn?.at ?? -1)) continue;
      const boundary = (words.boundary[valueAt(columns.boundary, row) - 1] ?? '') as BoundaryId;
      wentOn = { pause: idAt(ids.id, row), boundary, at };
    }
  }
  return { wentOn, pausedAt: pausedAt === -1 ? null : pausedAt };
}

function isLookedBackAt({ months }: Journal, { pause, at }: ToLookBack): boolean {
  return months.some(({ looks }) => {
    for (let row = 0; row < looks.rows; row += 1)
      if (valueAt(looks.columns.at, row) >= at && idAt(looks.ids.pause, row) === pause) return true;
    return false;
  });
}
