import type { JournalEvent, OutcomeEvent } from './event';
import { toJson } from './event-json';

/** Whether one outcome of a pause stands before another: a choice outweighs "closed", and the first choice stands. The same in any order. */
export function outweighs(one: OutcomeEvent, other: OutcomeEvent): boolean {
  const closed = one.type === 'closed';
  if (closed !== (other.type === 'closed')) return !closed;
  return comesBefore(one, other);
}

/** Some order of different events, the earlier first: of two that claim to be the same it chooses one, whichever came first. */
export function comesBefore(one: JournalEvent, other: JournalEvent): boolean {
  return one.at === other.at ? toJson(one) < toJson(other) : one.at < other.at;
}
