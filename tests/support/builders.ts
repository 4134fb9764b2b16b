import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { readLines } from '@/utils/boundary/read-sites';
import type { Site } from '@/utils/boundary/site';

export const id = (name: string): BoundaryId => name.padEnd(11, '_') as BoundaryId;

/** The site that a line means. Throws where the line is refused. */
export function site(line: string): Site {
  const [read] = readLines(line);
  if (read?.type !== 'site') throw new Error(`not a site: ${line}: ${read?.sentence ?? 'nothing read'}`);
  return read.site;
}

/** A boundary on these lines, with usual values for what a test does not care about. */
export function boundary(lines: readonly string[], overrides: Partial<Boundary> = {}): Boundary {
  const [first = ''] = lines;
  return {
    id: id(first.replace(/[^a-z]/g, '').slice(0, 11)),
    name: first,
    reason: '',
    sites: lines.map(site),
    waitSeconds: 20,
    allowMinutes: 10,
    on: true,
    ...overrides,
  };
}
