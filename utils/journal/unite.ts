import { DETAIL_TABLES, type DetailTable, nothingTakenOut, type TakenOut } from './detail-tables';
import type { JournalEvent } from './event';
import { wordAt } from './id-words';
import type { Month } from './journal';
import { gapEvent, lookedBackEvent, pauseEvents, practisedEvent } from './read-row';
import type { Stage } from './stage';

/** For each table of the stage, the rows that the journal has known before. */
export type Met = Readonly<Record<DetailTable, ReadonlySet<number>>>;

/**
 * Takes what is on the stage and in the months as well out of the months, and unites it on the stage: a new outcome finds its
 * pause in whatever month that lies. One pass over the ids, without an object for each.
 */
export function uniteWith(
  stage: Stage,
  months: readonly Month[],
): { readonly takenOut: readonly TakenOut[]; readonly met: Met } {
  const met = {
    pauses: new Set<number>(),
    practised: new Set<number>(),
    gaps: new Set<number>(),
    looks: new Set<number>(),
  };
  const takenOut = months.map((month) => {
    const taken = nothingTakenOut(month);
    for (const name of DETAIL_TABLES) {
      if (stage.gathered()[name].rows === 0) continue;
      const { rows, ids } = month[name];
      for (let row = 0; row < rows; row += 1) {
        const found = stage.find(name, wordAt(ids.id, 2 * row), wordAt(ids.id, 2 * row + 1));
        if (found === -1) continue;
        for (const event of eventsAt(month, name, row)) stage.add(event);
        met[name].add(found);
        taken[name].mark(row);
      }
    }
    return taken;
  });
  return { takenOut, met };
}

function eventsAt(month: Month, name: DetailTable, row: number): readonly JournalEvent[] {
  if (name === 'pauses') return pauseEvents(month, row);
  if (name === 'practised') return [practisedEvent(month, row)];
  if (name === 'looks') return [lookedBackEvent(month, row)];
  const gap = gapEvent(month, row);
  return gap === null ? [] : [gap];
}
