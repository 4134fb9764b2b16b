import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** What WXT and Vitest ask for. The project brings its own, in the package `node`. */
const LEAST_NODE = 22;

/** Makes `node_modules` what the lock file says, where it is not already. */
export async function installPackages() {
  if (isFresh() && (await ownNode()) >= LEAST_NODE) return;
  console.log('Installing packages (npm install) …');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  // Not `npm ci`: npm 11's turns a lock file down that was written where the registry lacks other systems' binaries.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  const { code, output } = await run(command, [...before, ...args], { quiet: true });
  if (code !== 0) throw new Trouble(`${output}\nnpm install did not work; what it said stands above.`);
  if ((await ownNode()) < LEAST_NODE) {
    throw new Trouble(
      `Please install Node.js ${LEAST_NODE} or newer: npm did not install the one that this project brings along.`,
    );
  }
}

async function ownNode() {
  const { output } = await run('node', ['--version'], { quiet: true });
  return Number(/^v(\d+)/.exec(output)?.[1] ?? 0);
}

/** npm writes its own copy of the lock file last of all. */
function isFresh() {
  const installed = modified('node_modules/.package-lock.json');
  return installed !== null && installed >= (modified('package-lock.json') ?? Number.POSITIVE_INFINITY);
}

function modified(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
