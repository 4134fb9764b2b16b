import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a file of `locales/` holds. */
export type Messages = { readonly [name: string]: string | Messages };

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', c: 'ç', d: 'ď', g: 'ĝ', h: 'ĥ', k: 'ķ', l: 'ļ', n: 'ñ', r: 'ŕ' },
  ...{ s: 'š', t: 'ţ', w: 'ŵ', y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ď', E: 'É', H: 'Ĥ', I: 'Í', K: 'Ķ' },
  ...{ L: 'Ļ', M: 'Ḿ', N: 'Ñ', O: 'Ó', P: 'Ṕ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', W: 'Ŵ', Y: 'Ý' },
};
/** Its places: `{name}` and `$1`. */
const PLACE = /(\{\w+\}|\$\d)/;

/** A sentence that can still be read, accented, about a third longer, and with its ends to be seen: what is not like it was never translated. */
export function pseudo(sentence: string): string {
  const pieces = sentence
    .split(PLACE)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)));
  return `⟦${pieces.join('')}⟧`;
}

/** Every sentence of a locale; its language and direction stay, because the page and the browser read them. */
export function pseudoMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => {
      if (typeof message !== 'string') return [name, pseudoMessages(message)];
      return [name, name === 'language' || name === 'direction' ? message : pseudo(message)];
    }),
  );
}

/** Writes the pseudo-locale into a folder, in the place of English. Returns the folder. @param root the project's */
export function makePseudoLocale(root: string): string {
  const folder = join(root, '.output', 'pseudo-locales');
  const english: Messages = JSON.parse(readFileSync(join(root, 'locales', 'en.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'en.json'), JSON.stringify(pseudoMessages(english), null, 2));
  return folder;
}
