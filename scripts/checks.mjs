import { BUILDS, build } from './set-up/build.mjs';
import { run } from './set-up/run.mjs';

/**
 * Everything that `npm test` looks at beside the tests themselves, in this order.
 * @type {readonly { name: string, check: () => Promise<{ code: number, output: string }> }[]}
 */
export const CHECKS = [
  tool('WXT prepares its types', 'wxt', 'prepare'),
  ...Object.keys(BUILDS).map((name) => ({ name: `${name} builds`, check: () => build(name) })),
  tool('types fit', 'tsc', '--noEmit'),
  tool('lint rules hold', 'biome', 'lint', '--error-on-warnings'),
  tool('files are formatted', 'biome', 'check', '--linter-enabled=false'),
  { name: 'imports point in one direction', check: importDirection },
  tool('no file and no export is unused', 'knip'),
];

/** @param {readonly string[]} args */
function tool(name, command, ...args) {
  return { name, check: () => run(command, args, { quiet: true }) };
}

/** Without its parser the tool would find no modules at all, and nothing wrong with them. */
async function importDirection() {
  const { code, output } = await run(
    'depcruise',
    ['entrypoints', 'wired', 'viewer', 'components', 'utils', 'scripts', 'tests'],
    {
      quiet: true,
    },
  );
  return { code: code === 0 && !/\([1-9]\d* modules/.test(output) ? 1 : code, output };
}
