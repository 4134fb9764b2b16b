import type { LiveState, OpenPause } from '../enforcement/live-state';
import { without } from '../enforcement/without';
import type { JournalEvent, Outcome } from '../journal/event';
import type { OutcomeTold } from '../messaging/protocol';
import type { PauseId } from './pause-id';

/** An event before the clock's offset is known. */
export type UnstampedEvent = Pick<JournalEvent, 'id' | 'at'> & { readonly make: (offset: number) => JournalEvent };

/** A reload takes less; after this, a pause that went away was closed. */
export const CLOSING_MS = 3_000;

/**
 * Pauses that went away with nothing chosen.
 * @param tab a tab that was just closed, whose pause will not come back; `null` where none was
 */
export function sealClosed(
  live: LiveState,
  tab: number | null,
  now: number,
): { live: LiveState; events: UnstampedEvent[] } {
  const events: UnstampedEvent[] = [];
  let after = live;
  for (const [id, pause] of Object.entries(live.pauses) as [PauseId, OpenPause][]) {
    const over = pause.closing !== null && (now >= pause.closing.at + CLOSING_MS || now < pause.closing.at);
    if (!over && (tab === null || pause.tab !== tab)) continue;
    const { told, at } = pause.closing ?? { told: { seconds: 0 }, at: now };
    const event = outcomeOf(id, pause, 'closed', told, at);
    if (event !== null) events.push(event);
    after = finished(after, id);
  }
  return { live: after, events };
}

export function finished(live: LiveState, pause: PauseId): LiveState {
  return { ...live, pauses: without(live.pauses, pause) };
}

export function outcomeOf(
  pause: PauseId,
  known: OpenPause,
  type: Outcome,
  told: OutcomeTold,
  at: number,
): UnstampedEvent | null {
  if (known.private) return null;
  const [boundary] = known.boundaries;
  const id = outcomeId(pause);
  return { id, at, make: (offset) => ({ type, id, at, offset, boundary, pause, ...told }) };
}

/** One pause has one outcome, so the outcome's id follows from the pause's: every bit turned over. */
function outcomeId(pause: PauseId): string {
  return Array.from(pause, (digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('');
}
