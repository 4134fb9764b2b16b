/** A soft rhythm with a longer breath out and no holds; three rounds are half a minute. */
export const BREATHING = {
  name: 'breathing',
  rounds: 3,
  rhythm: [
    { breath: 'in', seconds: 4 },
    { breath: 'out', seconds: 6 },
  ],
} as const;

export type Breathing =
  | { readonly type: 'ready' }
  | { readonly type: 'running'; readonly breath: 'in' | 'out'; readonly round: number; readonly rounds: number }
  | { readonly type: 'stopped' }
  | { readonly type: 'finished' };

const ROUND_MS = BREATHING.rhythm.reduce((sum, part) => sum + part.seconds * 1000, 0);

/** What the exercise says after `elapsedMs` of it. */
export function breathingAt(elapsedMs: number): Extract<Breathing, { type: 'running' | 'finished' }> {
  const round = Math.floor(elapsedMs / ROUND_MS);
  if (round >= BREATHING.rounds) return { type: 'finished' };
  const [breathIn] = BREATHING.rhythm;
  const breath = elapsedMs - round * ROUND_MS < breathIn.seconds * 1000 ? 'in' : 'out';
  return { type: 'running', breath, round: round + 1, rounds: BREATHING.rounds };
}
