export interface Tick {
  readonly at: number;
  /** Left out where there is little room. */
  readonly spare: boolean;
}

/** Which of so many places get a label: evenly, at most `most` of them, and every second one is spare. */
export function ticksFor(places: number, most: number): readonly Tick[] {
  const step = Math.max(1, Math.ceil(places / most));
  const ticks = Math.ceil(places / step);
  return Array.from({ length: ticks }, (_, each) => ({ at: each * step, spare: ticks > most / 2 && each % 2 === 1 }));
}
