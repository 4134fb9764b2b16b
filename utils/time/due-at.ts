import type { SteadyClock } from './steady-clock';

/** When a time of the steady clock comes, if from now on nobody moves the computer's clock or lets it sleep. Unix milliseconds. */
export function dueAt({ steady, last }: SteadyClock, due: number, now: number): number {
  const since = Math.max(0, now - last.wall);
  return now + Math.max(0, due - steady - since);
}
