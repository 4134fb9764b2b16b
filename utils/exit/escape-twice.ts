/** A key as it goes down. */
export interface KeyPress {
  readonly key: string;
  /** Milliseconds of a clock that nobody can set. */
  readonly at: number;
  /** Whether the key is only held down. */
  readonly repeat: boolean;
  /** Whether it goes into a word that is still being composed, where Escape means that word. */
  readonly composing: boolean;
}

/** When the last press of Escape was, if nothing came after it. */
export type Escaped = number | null;

const WITHIN_MS = 1_000;

/** Escape twice within one second, with nothing between, asks for the way out; once does nothing at all. */
export function escapeTwice(
  before: Escaped,
  { key, at, repeat, composing }: KeyPress,
): { readonly exit: boolean; readonly escaped: Escaped } {
  if (key === 'Escape' && repeat) return { exit: false, escaped: before };
  if (key !== 'Escape' || composing) return { exit: false, escaped: null };
  return before !== null && at - before <= WITHIN_MS ? { exit: true, escaped: null } : { exit: false, escaped: at };
}
