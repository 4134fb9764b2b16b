import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import english from '../../../locales/en.json' with { type: 'json' };

/** What nobody who looks over a shoulder at a row of tabs, or at a list of extensions, needs to read. */
const TELLING = /urge|sex|porn|craving|habit|temptation|compulsi|addict|relapse|recover|block/i;

test('no title of a page, and not the name on the toolbar, tells what Breakwater is used for', async () => {
  const pages = await readdir('entrypoints', { recursive: true });
  const titles = await Promise.all(
    pages
      .filter((path) => path.endsWith('index.html'))
      .map(async (path) => /<title>(.*?)<\/title>/.exec(await readFile(`entrypoints/${path}`, 'utf8'))?.[1]),
  );
  expect(titles.length).toBeGreaterThan(6);
  for (const title of [
    ...titles,
    english.extension.name,
    english.extension.about,
    english.help.title,
    english.quiet.title,
  ])
    expect(title).toEqual(expect.not.stringMatching(TELLING));
});
