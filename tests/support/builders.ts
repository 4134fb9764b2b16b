import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { indexBoundaries, type Lists, NO_LISTS } from '@/utils/boundary/coverage';
import { readLines } from '@/utils/boundary/read-sites';
import { ALWAYS } from '@/utils/boundary/schedule';
import type { Site } from '@/utils/boundary/site';
import { type Circumstances, type Standing, standingAt } from '@/utils/boundary/standing';
import { chooseHelp, helpWith, NOT_HELPED_YET, type PauseHelp } from '@/utils/pause/pause-help';
import { FIRST_PLAN } from '@/utils/plan/plan';
import { FIRST_SETTINGS, type Settings } from '@/utils/settings/settings';
import { isPublicSuffix } from './public-suffix';

export const id = (name: string): BoundaryId => name.padEnd(11, '_') as BoundaryId;

/** The site that a line means. Throws where the line is refused. */
export function site(line: string): Site {
  const [read] = readLines(line, isPublicSuffix);
  if (read?.type !== 'site') throw new Error(`not a site: ${line}: ${read?.sentence.key ?? 'nothing read'}`);
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
    words: [],
    wordScope: 'searches',
    lists: [],
    mirrors: false,
    when: ALWAYS,
    budget: null,
    waitSeconds: 20,
    stepUp: null,
    allowMinutes: 10,
    hard: { type: 'never' },
    on: true,
    ...overrides,
  };
}

/** How boundaries stand: at a time in UTC, with nothing used. */
export function standing(
  boundaries: readonly Boundary[],
  overrides: Partial<Circumstances> & { readonly lists?: Lists } = {},
): Standing {
  const { lists = NO_LISTS, ...rest } = overrides;
  const circumstances = {
    usage: {},
    offsetAt: () => 0,
    now: 1_800_000_000_000,
    unturned: null,
    strictMs: null,
    ...rest,
  };
  return standingAt(boundaries, circumstances, indexBoundaries(boundaries, lists));
}

/** What a pause offers to somebody who has planned nothing yet. */
export const HELP: PauseHelp = helpWith(
  FIRST_PLAN,
  chooseHelp({ plan: FIRST_PLAN, effects: {}, random: 0.1 }, NOT_HELPED_YET).chosen,
  [],
);

export function settings(boundaries: readonly Boundary[], overrides: Partial<Settings> = {}): Settings {
  return { ...FIRST_SETTINGS, boundaries, ...overrides };
}
