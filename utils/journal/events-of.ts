import type { JournalEvent } from './event';
import type { Journal } from './journal';
import { gapEvent, lookedBackEvent, pauseEvents, practisedEvent } from './read-row';

/** Everything that the journal keeps in detail, month by month, without holding it all at once. */
export function* eventsOf({ months, notes }: Journal): Generator<JournalEvent> {
  for (const month of months) {
    for (let row = 0; row < month.pauses.rows; row += 1) yield* pauseEvents(month, row);
    for (let row = 0; row < month.practised.rows; row += 1) yield practisedEvent(month, row);
    for (let row = 0; row < month.looks.rows; row += 1) yield lookedBackEvent(month, row);
    for (let row = 0; row < month.gaps.rows; row += 1) {
      const gap = gapEvent(month, row);
      if (gap !== null) yield gap;
    }
  }
  yield* notes;
}
