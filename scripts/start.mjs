import { parseArgs } from 'node:util';
import { browserPaths } from './set-up/browser-paths.mjs';
import { build } from './set-up/build.mjs';
import { installPrograms } from './set-up/install-programs.mjs';
import { installPackages } from './set-up/packages.mjs';
import { CHROMIUM, FIREFOX } from './set-up/programs.mjs';
import { run } from './set-up/run.mjs';
import { main, Trouble } from './set-up/trouble.mjs';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const HAS_DISPLAY =
  process.platform !== 'linux' || [DISPLAY, WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');

await main(async () => {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
  const browser = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Trouble('Please choose "--browser chromium" or "--browser firefox".');

  await installPackages();
  await installPrograms([browser === 'chromium' ? CHROMIUM : FIREFOX]);
  const product = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  // Nobody can answer a permission prompt in a headless Chromium, so there the story runs with the tests' hosts granted.
  const folder = HAS_DISPLAY || browser === 'firefox' ? product : 'chrome-mv3-e2e';
  console.log(`Building .output/${folder} …`);
  const built = await build(folder);
  if (built.code !== 0) throw new Trouble(`${built.output}\nBreakwater was not built; the reason stands above.`);

  const script = HAS_DISPLAY ? 'scripts/open-browser.ts' : 'scripts/story.ts';
  const { code } = await run('node', [script, browser, folder], { env: browserPaths() });
  return code;
});
