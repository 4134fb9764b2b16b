/** A scale of whole numbers from 0 on. */
export interface Scale {
  /** At least the largest number, and at least 1. */
  readonly top: number;
  /** From 0 to `top`, evenly. */
  readonly ticks: readonly number[];
}

/** The scale with 2 to 5 steps of 1, 2 or 5 times a power of ten that a number fits on. @param most 0 or more */
export function scaleFor(most: number): Scale {
  const step = stepFor(Math.max(1, most));
  const steps = Math.max(1, Math.ceil(most / step));
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}

function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((part) => most / part <= 5) ?? power;
  return Math.max(1, Math.round(step));
}
