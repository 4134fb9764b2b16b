import * as v from 'valibot';

/** One look at the clocks of this computer. */
export interface Look {
  /** What the clock shows, Unix milliseconds. */
  readonly wall: number;
  /** Which run of the background looks, and for how many milliseconds it has lasted by a clock that nobody can set. */
  readonly run: string;
  readonly ranMs: number;
}

/**
 * A clock that moving the computer's clock does not hurry. It counts what was seen to pass: within one run of the background what
 * its own timer says; between two runs of one session of the browser at most a little more than the pause between two signs of life; and
 * over the time for which the browser was closed, where nobody could look, what the computer's clock says.
 */
export interface SteadyClock {
  /** Milliseconds that were seen to pass since the first look. */
  readonly steady: number;
  readonly last: Look;
  /** The latest time that the computer's clock showed before somebody set it back, and the steady time then. */
  readonly peak: { readonly wall: number; readonly steady: number };
}

/** What lies between this look and the last one. `closed`: the browser or Breakwater was not running. */
export type Between = 'same-session' | 'closed';

/** Signs of life come every five minutes; a browser may put one off. */
const LONGEST_SILENCE_MS = 11 * 60_000;
/** Small corrections, as network time makes them. */
const PLAY_MS = 2 * 60_000;
/** How long a time that was set back is remembered. */
const REMEMBERED_MS = 24 * 60 * 60_000;

export function firstSteadyClock(look: Look): SteadyClock {
  return { steady: 0, last: look, peak: { wall: look.wall, steady: 0 } };
}

export function lookAgain(before: SteadyClock, look: Look, between: Between): SteadyClock {
  const steady = before.steady + passed(before.last, look, between);
  const next = { ...before, steady, last: look };
  return unturned(next) === null ? { ...next, peak: { wall: look.wall, steady } } : next;
}

/** What the computer's clock would show if nobody had set it back, Unix milliseconds; `null` where nobody did within a day. */
export function unturned({ steady, last, peak }: SteadyClock): number | null {
  const since = steady - peak.steady;
  const imagined = peak.wall + since;
  return last.wall < imagined - PLAY_MS && since < REMEMBERED_MS ? imagined : null;
}

function passed(last: Look, look: Look, between: Between): number {
  const byWall = Math.max(0, look.wall - last.wall);
  if (look.run === last.run) return Math.max(0, look.ranMs - last.ranMs);
  return between === 'closed' ? byWall : Math.min(byWall, LONGEST_SILENCE_MS);
}

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const schema: v.GenericSchema<unknown, SteadyClock> = v.strictObject({
  steady: time,
  last: v.strictObject({ wall: time, run: v.pipe(v.string(), v.maxLength(64)), ranMs: time }),
  peak: v.strictObject({ wall: time, steady: time }),
});

/** `null` where nothing readable is stored. */
export function readSteadyClock(stored: unknown): SteadyClock | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}
export const STEADY_KEY = 'steady-clock';
