import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserPaths } from './set-up/browser-paths.mjs';
import { build } from './set-up/build.mjs';
import { installPrograms } from './set-up/install-programs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { CHROMIUM } from './set-up/programs.mjs';
import { ROOT, run } from './set-up/run.mjs';
import { main, Trouble } from './set-up/trouble.mjs';

const OUTPUT = '.output';

await main(async () => {
  await installPackages();
  await installPrograms([CHROMIUM]);
  console.log('Building and packing …');
  succeeded(await build('chrome-mv3-e2e'));
  succeeded(await build('chrome-mv3-everywhere'));
  for (const browser of ['chrome', 'firefox']) succeeded(await run('wxt', ['zip', '-b', browser], { quiet: true }));
  const zips = readdirSync(join(ROOT, OUTPUT)).filter((name) => name.endsWith('.zip') && !name.includes('sources'));
  const files = [
    `${OUTPUT}/chrome-mv3-e2e`,
    `${OUTPUT}/chrome-mv3-everywhere`,
    `${OUTPUT}/chrome-mv3`,
    ...zips.map((name) => `${OUTPUT}/${name}`),
  ];
  return (await run('node', ['tests/bench/bench.ts', ...files], { env: browserPaths() })).code;
});

/** @param {{ code: number, output: string }} result */
function succeeded({ code, output }) {
  if (code !== 0) throw new Trouble(`${output}\nBreakwater was not built; the reason stands above.`);
}
