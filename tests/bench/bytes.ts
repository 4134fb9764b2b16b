import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const KB = 1024;
/** Of the pause, from its first frame to its last word: it can be read and left before any of it. */
const SCRIPT_AIM = 25 * KB;
const ZIP_AIM = 250 * KB;
/** Where others' summaries are read, also by who has never seen Breakwater. */
const READING_AIM = 200 * KB;
const READING_PAGES = ['breakwater-viewer.html', 'partner.html'];
/** Read when somebody chooses a passphrase, and no sooner: the word lists of its meter. */
const METER = /^meter-[\w-]+\.js$/;

/** What each page needs before it is whole: its HTML, its style sheets, and its scripts with all that they import. */
export async function pageBytes(output: string): Promise<readonly Figure[]> {
  const pages = (await readdir(output)).filter((name) => name.endsWith('.html')).sort();
  const figures: Figure[] = [];
  for (const page of pages) {
    const files = [...(await criticalPath(output, page))];
    figures.push(
      await bytesOf(output, page, files, READING_PAGES.includes(page) ? `≤ ${READING_AIM / KB} KB gzipped` : ''),
    );
    if (page !== 'pause.html') continue;
    const scripts = files.filter((file) => file.endsWith('.js'));
    figures.push(await bytesOf(output, 'the pause’s script', scripts, `≤ ${SCRIPT_AIM / KB} KB gzipped`));
  }
  const chunks = await readdir(join(output, CHUNKS));
  const meter = chunks.filter((name) => METER.test(name)).map((name) => join(CHUNKS, name));
  return [...figures, await bytesOf(output, 'the meter of passphrases, once one is chosen', meter, '')];
}

const CHUNKS = 'chunks';

async function bytesOf(output: string, what: string, files: readonly string[], aim: string): Promise<Figure> {
  const contents = await Promise.all(files.map((file) => readFile(join(output, file))));
  return {
    what: `${what}, gzipped beside raw, ${contents.length} files`,
    unit: 'B',
    ours: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    limit: contents.reduce((sum, { length }) => sum + length, 0),
    aim,
  };
}

export async function zipBytes(zips: readonly string[]): Promise<readonly Figure[]> {
  return Promise.all(
    zips.map(async (zip): Promise<Figure> => {
      const { size } = await stat(zip);
      return {
        what: `${posix.basename(zip)} beside the aim`,
        unit: 'B',
        ours: size,
        limit: ZIP_AIM,
        aim: `≤ ${ZIP_AIM / KB} KB`,
      };
    }),
  );
}

/** Files that a page loads without being asked, as paths in the output. */
async function criticalPath(output: string, page: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (found.has(file) || METER.test(posix.basename(file))) return;
    found.add(file);
    const text = await readFile(join(output, file), 'utf8');
    for (const reference of file.endsWith('.html') ? inMarkup(text) : file.endsWith('.js') ? inScript(text) : []) {
      await follow(reference.startsWith('/') ? reference.slice(1) : posix.join(dirname(file), reference));
    }
  };
  await follow(page);
  return found;
}

function inMarkup(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) =>
    /rel="?icon/.test(tag) ? [] : (/(?:src|href)="?([^">\s]+[.](?:js|css))/.exec(tag)?.slice(1) ?? []),
  );
}

/** Imports as the bundler writes them, also those that a page starts by itself once it is painted. */
function inScript(script: string): readonly string[] {
  const imports = script.matchAll(/(?:\bimport\s*\(?|\bfrom)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g);
  return [...imports].flatMap(([, path]) => path ?? []);
}
