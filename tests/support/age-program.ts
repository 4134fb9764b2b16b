import { spawn } from 'node:child_process';

/**
 * Runs Debian's age, which asks for passphrases on a terminal alone: `script` gives it one. Each answer is typed after the next question.
 */
export function runAge(args: readonly string[], answers: readonly string[]): Promise<string> {
  const command = ['age', ...args.map((word) => `'${word}'`)].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  let answered = 0;
  const hear = (piece: Buffer): void => {
    said += piece.toString('utf8');
    const asked = said.match(/[Pp]assphrase[^:\n]*:/g)?.length ?? 0;
    while (answered < asked && answered < answers.length) {
      child.stdin.write(`${answers[answered]}\n`);
      answered += 1;
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`age ended with ${code}: ${said}`))));
  });
}
