import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS } from './set-up/results.mjs';
import { ROOT } from './set-up/run.mjs';

/*
 * The table of every known way to a covered site, made of what the end-to-end tests themselves recorded: a verdict stands in it only
 * where the test that proves it passed in that browser. `npm run routes` writes it after a run; `npm test` compares.
 */

const FILE = join(ROOT, 'docs/ROUTES.md');
const BROWSERS = { Chromium: 'chromium', Firefox: 'others' };

/** The table as the last run of the tests makes it; `null` where a browser's results are missing. */
export function routesPage() {
  const routes = new Map();
  for (const [browser, results] of Object.entries(BROWSERS)) {
    const report = reportOf(results);
    if (report === null) return null;
    for (const { assertionResults } of report.testResults) {
      for (const { status, meta } of assertionResults) {
        if (meta?.route === undefined) continue;
        const { group, name, verdict, note } = meta.route;
        const key = `${group}\n${name}`;
        const known = routes.get(key) ?? { group, name, notes: new Set(), verdicts: {} };
        known.verdicts[browser] = status === 'passed' ? verdict : undefined;
        if (note) known.notes.add(note);
        routes.set(key, known);
      }
    }
  }
  return page([...routes.values()]);
}

/** Whether the table that is kept says what the run showed. */
export function isCurrent(made) {
  return made !== null && existsSync(FILE) && made === readFileSync(FILE, 'utf8');
}

function page(routes) {
  const groups = [...new Set(routes.map(({ group }) => group))].sort();
  const sections = groups.map((group) => {
    const rows = routes
      .filter((route) => route.group === group)
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, verdicts, notes }) => {
        const cells = Object.keys(BROWSERS).map((browser) => verdicts[browser] ?? 'not shown by the last run');
        return `| ${[name, ...cells, [...notes].join(' ')].join(' | ')} |`;
      });
    return `## ${group}\n\n| route | ${Object.keys(BROWSERS).join(' | ')} | |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Every known way to a covered site

This page is written by the end-to-end tests: each verdict is what a test proved on the build that people get, and \`npm test\` fails where this page says
anything else. _Held_: the pause is shown, and the site saw no request. _Not held_: the test reaches the site. What cannot be covered at all: other
browsers and devices, proxies and mirrors that nobody knows of, a page that somebody saved, and other extensions.

${sections.join('\n')}`;
}

function reportOf(name) {
  try {
    return JSON.parse(readFileSync(join(RESULTS, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const made = routesPage();
  if (made === null) throw new Error('Run the tests of both browsers first: npm test');
  writeFileSync(FILE, made);
}
