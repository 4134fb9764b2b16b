import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_TOOLS = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/**
 * Runs a program in the project's folder, with the project's own tools first on the PATH: among them is the Node.js that
 * they need, whatever the machine's own is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} a program that cannot be started has code 127
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const { PATH = '', ...others } = process.env;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...others, PATH: `${OWN_TOOLS}${delimiter}${PATH}`, ...env },
    shell: WINDOWS,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
