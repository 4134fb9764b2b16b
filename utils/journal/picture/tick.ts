export interface Tick {
  readonly at: number;
  /** Left out where there is little room. */
  readonly spare: boolean;
}

/** How many labels fit side by side: on a wide page, and on a narrow one. */
const WIDE = 8;
const NARROW = 3;

/** Which of the bars get a label, evenly. @param places how many bars there is room for */
export function ticksFor(bars: number, places: number): readonly Tick[] {
  const step = Math.ceil(places / WIDE);
  const narrowStep = Math.ceil(places / NARROW / step) * step;
  return Array.from({ length: Math.ceil(bars / step) }, (_, each) => ({
    at: each * step,
    spare: (each * step) % narrowStep !== 0,
  }));
}
