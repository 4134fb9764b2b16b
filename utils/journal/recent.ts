import type { BoundaryId } from '../boundary/boundary';
import type { JournalEvent, OutcomeEvent } from './event';

/** What the coming pauses want to know of those that were: kept in memory alone, read anew from the journal with each session of the browser. */
export interface Recent {
  /** How the told urge changed over each exercise, by its name. */
  readonly effects: Readonly<Record<string, Effect>>;
  /** The last pause at which the person went on, where they have not looked back at it yet. */
  readonly toLookBack: ToLookBack | null;
  /** When something last happened at a pause, Unix milliseconds; `null` where nothing did. */
  readonly pausedAt: number | null;
}

export interface Effect {
  /** How many pairs of ratings this rests on. */
  readonly count: number;
  /** Sum of what the urge fell by. */
  readonly drop: number;
}

export interface ToLookBack {
  readonly pause: string;
  readonly boundary: BoundaryId;
  /** Unix milliseconds. */
  readonly at: number;
}

export const NOTHING_RECENT: Recent = { effects: {}, toLookBack: null, pausedAt: null };

/** A look back is offered once the hour is calm, which it is not soon after any pause, and not for what lies days back. Milliseconds. */
const CALM_AFTER_MS = 30 * 60_000;
const OFFERED_FOR_MS = 3 * 24 * 60 * 60_000;

/** @param event not older than those that are known */
export function withEvent(recent: Recent, event: JournalEvent): Recent {
  switch (event.type) {
    case 'continued': {
      const { pause, boundary, at } = event;
      return { effects: withEffect(recent.effects, event), toLookBack: { pause, boundary, at }, pausedAt: at };
    }
    case 'left':
    case 'closed':
      return { ...recent, effects: withEffect(recent.effects, event), pausedAt: event.at };
    case 'practised':
      return { ...recent, effects: withEffect(recent.effects, event) };
    case 'looked-back':
      return recent.toLookBack?.pause === event.pause ? { ...recent, toLookBack: null } : recent;
    case 'shown':
      return { ...recent, pausedAt: event.at };
    case 'gap':
    case 'note':
      return recent;
  }
}

/** The pause at which to offer a look back now, if there is one. */
export function offeredLookBack({ toLookBack, pausedAt }: Recent, now: number): ToLookBack | null {
  if (toLookBack === null) return null;
  const calm = now - Math.max(toLookBack.at, pausedAt ?? 0) >= CALM_AFTER_MS;
  return calm && now - toLookBack.at < OFFERED_FOR_MS ? toLookBack : null;
}

function withEffect(
  effects: Recent['effects'],
  { exercise, urge, urgeAfter }: Pick<OutcomeEvent, 'exercise' | 'urge' | 'urgeAfter'>,
): Recent['effects'] {
  if (exercise === undefined || urge === undefined || urgeAfter === undefined) return effects;
  const { count, drop } = effects[exercise.name] ?? { count: 0, drop: 0 };
  return { ...effects, [exercise.name]: { count: count + 1, drop: drop + urge - urgeAfter } };
}
