import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

const ASKS_NOTHING = { DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Installs those that are missing, where this machine lets us: apt-get and root. Anywhere else it says in one sentence what is missing.
 * @param {readonly import('./programs.mjs').Program[]} programs
 */
export async function installPrograms(programs) {
  const missing = programs.filter(({ names }) => findProgram(names) === null);
  if (missing.length === 0) return;
  const wanted = [...new Set(missing.flatMap(({ debian }) => debian))];
  const called = missing.map((program) => program.called).join(', ');
  if (findProgram(['apt-get']) === null) throw new Trouble(`Please install ${called}, then run this again.`);
  if (process.getuid?.() !== 0) {
    throw new Trouble(`Please run "sudo apt-get install ${wanted.join(' ')}" (${called}), then run this again.`);
  }
  console.log(`Installing ${wanted.join(', ')} (apt-get) …`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...wanted]);
  const still = missing.filter(({ names }) => findProgram(names) === null);
  if (still.length > 0)
    throw new Trouble(`Please install ${still.map((program) => program.called).join(', ')}, then run this again.`);
}

async function apt(args) {
  const { code, output } = await run('apt-get', args, { quiet: true, env: ASKS_NOTHING });
  if (code !== 0) throw new Trouble(`${output}\napt-get ${args[0]} did not work; what it said stands above.`);
}
