import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './checks.mjs';
import { browserPaths } from './set-up/browser-paths.mjs';
import { installPackages } from './set-up/packages.mjs';
import { installPrograms } from './set-up/install-programs.mjs';
import { CHROMIUM, FIREFOX, TEST_TOOLS } from './set-up/programs.mjs';
import { ROOT, run } from './set-up/run.mjs';
import { main } from './set-up/trouble.mjs';
import { closingLine, one, sum, tallyOf } from './tally.mjs';

/** The tests in both browsers come last: they take the longest, and what they need is built by then. */
const SUITES = ['unit', 'browser', 'e2e'];
const RESULTS = join(ROOT, '.results');

await main(async () => {
  await installPackages();
  await installPrograms([CHROMIUM, FIREFOX, ...TEST_TOOLS]);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);

  const checked = [];
  for (const { name, check } of CHECKS) checked.push(await passes(name, check));
  const tested = [];
  for (const suite of SUITES) tested.push(await runSuite(suite));

  const total = sum([...checked, ...tested]);
  const { passed, failed } = sum(tested);
  if (passed + failed === 0) console.log('\nNo test ran.');
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 || passed + failed === 0 ? 1 : 0;
});

/** @param {() => Promise<{ code: number, output: string }>} check */
async function passes(name, check) {
  const { code, output } = await check();
  if (code !== 0) console.log(`\n${output.trim()}\n`);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  return one(code === 0 ? 'passed' : 'failed');
}

/** @param {string} suite a project of vitest.config.ts */
async function runSuite(suite) {
  const file = join(RESULTS, `${suite}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', '--project', suite, '--passWithNoTests', ...reporters], { env: browserPaths() });
  return tallyOf({ code, report: reportIn(file) });
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
