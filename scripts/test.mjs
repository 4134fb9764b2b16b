import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from './checks.mjs';
import { isCurrent, routesPage } from './routes.mjs';
import { browserPaths } from './set-up/browser-paths.mjs';
import { installPrograms } from './set-up/install-programs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { CHROMIUM, FIREFOX, TEST_TOOLS } from './set-up/programs.mjs';
import { RESULTS } from './set-up/results.mjs';
import { run } from './set-up/run.mjs';
import { main } from './set-up/trouble.mjs';
import { closingLine, one, sum, tallyOf } from './tally.mjs';

/** Which projects of vitest.config.ts run together, one browser after the other; the last takes all that no one names. */
const SUITES = {
  unit: ['unit'],
  chromium: ['e2e-chromium'],
  others: ['!unit', '!e2e-chromium'],
};

await main(async () => {
  await installPackages();
  await installPrograms([CHROMIUM, FIREFOX, ...TEST_TOOLS]);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);

  const checked = [];
  for (const { name, check } of CHECKS) checked.push(await passes(name, check));
  const tested = [];
  for (const [name, projects] of Object.entries(SUITES)) tested.push(await runSuite(name, projects));

  checked.push(await passes('docs/ROUTES.md says what this run showed (npm run routes writes it)', checkRoutes));

  const total = sum([...checked, ...tested]);
  const { passed, failed } = sum(tested);
  if (passed + failed === 0) console.log('\nNo test ran.');
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 || passed + failed === 0 ? 1 : 0;
});

async function checkRoutes() {
  return { code: isCurrent(routesPage()) ? 0 : 1, output: '' };
}

/** @param {() => Promise<{ code: number, output: string }>} check */
async function passes(name, check) {
  const { code, output } = await check();
  if (code !== 0) console.log(`\n${output.trim()}\n`);
  console.log(`${code === 0 ? '✓' : '✗'} ${name}`);
  return one(code === 0 ? 'passed' : 'failed');
}

/** @param {readonly string[]} projects */
async function runSuite(name, projects) {
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...projects.map((project) => `--project=${project}`), ...reporters], {
    env: browserPaths(),
  });
  return tallyOf({ code, report: reportIn(file) });
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
