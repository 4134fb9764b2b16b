import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { type Locale, readLocales } from './locales.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What the viewer can come to say. A test looks whether all that it names is in here. */
const GROUPS =
  /^(?:viewer|exit|extension\.(?:name|direction)|shell\.(?:cancel|unsaid)|exercise\.\w+\.title|sharing\.(?:view|inbox|card|renew|scan|compare|guide|problem)|sharing\.partner\.(?:safety\w*|unverified|verified|same|noName|longName))(?:\.|$)/;

/** The viewer as one file: all of it inside, and a policy that allows this very script and style, and no network. */
export async function buildViewer(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [sentences(readLocales(resolve(ROOT, 'locales')))],
    // The same bytes whoever builds it: in development, places in the source would stand in it.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    resolve: { alias: { '@': ROOT, '#i18n': resolve(ROOT, 'viewer/i18n.ts') } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve(ROOT, 'viewer/main.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = files.find((file) => file.type === 'chunk')?.code;
  const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset') throw new Error('the viewer has no script or no style');
  return pageOf(script.trim().replaceAll('</script', '<\\/script'), String(style.source).trim());
}

function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    // The worker that opens what is sealed is made of the script above.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Breakwater viewer</title>
<style>${style}</style>
</head>
<body><script>${script}</script></body>
</html>
`;
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

type Sentences = Record<string, string | Readonly<Record<string, string>>>;

function sentences(locales: readonly Locale[]): Plugin {
  return {
    name: 'viewer:sentences',
    resolveId: (id) => (id === 'virtual:sentences' ? '\0sentences' : null),
    load: (id) =>
      id === '\0sentences'
        ? `export const SENTENCES = ${JSON.stringify(Object.fromEntries(locales.map(({ language, messages }) => [language, spoken(messages)])))}`
        : null,
  };
}

/** By whole keys, and only what the viewer can say. */
function spoken(messages: object, above = ''): Sentences {
  const found: Sentences = {};
  for (const [name, message] of Object.entries(messages)) {
    const key = above === '' ? name : `${above}.${name}`;
    if (typeof message !== 'string' && !('n' in message)) Object.assign(found, spoken(message, key));
    else if (GROUPS.test(key)) found[key] = message;
  }
  return found;
}
