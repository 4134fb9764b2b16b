import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/** One of our files with all that it imports, as one script to evaluate in a page. */
export async function scriptOf(file: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve(file), formats: ['iife'], name: 'bench' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}
