import { mkdirSync } from 'node:fs';
import { reportFile, writeTable } from './reliability-table.mjs';
import { browserPaths } from './set-up/browser-paths.mjs';
import { build } from './set-up/build.mjs';
import { installPrograms } from './set-up/install-programs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { CHROMIUM, FIREFOX } from './set-up/programs.mjs';
import { RESULTS } from './set-up/results.mjs';
import { run } from './set-up/run.mjs';
import { main, Trouble } from './set-up/trouble.mjs';

const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' };

/* Kills browsers as often as docs/RELIABILITY.md says, and writes its figures; takes about twenty minutes. */
await main(async () => {
  await installPackages();
  await installPrograms([CHROMIUM, FIREFOX]);
  mkdirSync(RESULTS, { recursive: true });
  for (const name of ['chrome-mv3-e2e', 'firefox-mv3']) {
    const { code, output } = await build(name);
    if (code !== 0) throw new Trouble(`${output}\nBreakwater was not built; the reason stands above.`);
  }
  for (const browser of Object.keys(BROWSERS)) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(browser)}`];
    const { code } = await run('vitest', ['run', `--project=e2e-${browser}`, 'tests/e2e/killed-at-', ...reporters], {
      env: { ...browserPaths(), RELIABILITY: 'full' },
    });
    if (code !== 0) return code;
  }
  writeTable(BROWSERS);
  return 0;
});
