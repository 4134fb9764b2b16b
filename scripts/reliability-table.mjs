import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS } from './set-up/results.mjs';
import { ROOT } from './set-up/run.mjs';

/*
 * The figures of docs/RELIABILITY.md, made of what the tests that kill browsers recorded themselves.
 */

const FILE = join(ROOT, 'docs/RELIABILITY.md');
const BEGIN = '<!-- figures: written by npm run reliability -->';
const END = '<!-- end of figures -->';
const HEAD = [
  'during',
  'browser',
  'kills',
  'of these before it was done',
  'acknowledged',
  'counted',
  'asked again',
  'header opened',
];

/** Where the run in a browser leaves its report. */
export const reportFile = (browser) => join(RESULTS, `reliability-${browser}.json`);

/** Throws where a test did not pass, or told nothing. @param {Readonly<Record<string, string>>} browsers names by project */
export function writeTable(browsers) {
  const rows = Object.entries(browsers).flatMap(([browser, name]) => rowsOf(reportFile(browser), name));
  rows.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const page = readFileSync(FILE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined) throw new Error(`${FILE} has no place for the figures`);
  writeFileSync(FILE, `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`);
}

function rowsOf(file, browser) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ status, title, meta }) => {
      if (status !== 'passed' || meta?.killed === undefined) throw new Error(`${browser}: ${title}`);
      const { during, kills, amid, acknowledged, counted, again, opened } = meta.killed;
      return [during, browser, kills, amid, acknowledged, counted, again, opened];
    });
}
