/** One line of the table. Times in milliseconds, sizes in bytes. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'µs' | 'B';
  readonly ours: number;
  /** What it is held against: the least that could be, measured in the same run, or the aim itself. */
  readonly limit: number;
  readonly aim: string;
}

/** How often each time is taken; the median of them is the figure. */
export const TIMES = 31;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** Takes two measures in turns, so that whatever else the machine does falls on both. */
export async function medians(
  ours: () => Promise<number>,
  limit: () => Promise<number>,
): Promise<{ ours: number; limit: number }> {
  await ours();
  await limit();
  const taken = { ours: [] as number[], limit: [] as number[] };
  for (let time = 0; time < TIMES; time += 1) {
    const first = time % 2 === 0;
    if (first) taken.limit.push(await limit());
    taken.ours.push(await ours());
    if (!first) taken.limit.push(await limit());
  }
  return { ours: median(taken.ours), limit: median(taken.limit) };
}

export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'Breakwater', 'limit', 'ratio', 'aim'],
    ...figures.map(({ what, unit, ours, limit, aim }) => [
      what,
      shown(ours, unit),
      shown(limit, unit),
      (ours / limit).toFixed(2),
      aim,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function shown(value: number, unit: Figure['unit']): string {
  return unit !== 'B' ? `${value.toFixed(2)} ${unit}` : `${(value / 1024).toFixed(1)} KB`;
}
