import type { Tab } from './driver.ts';

/*
 * In the pseudo-locale every sentence stands in ⟦ ⟧. Letters outside of them were never put into the locale file, unless they are the
 * person's own, a name, code or a date (SVG has no element for a time).
 */
const FIND = `(() => {
  const OWN = 'bdi, code, time, .picture__date, script, style, [translate=no]';
  const HAS_LETTERS = /\\p{L}/u;
  const found = [];
  const outside = (text, inside) => {
    let depth = inside;
    let left = '';
    for (const sign of text) {
      if (sign === '⟦') depth += 1;
      else if (sign === '⟧') depth -= 1;
      else if (depth === 0) left += sign;
    }
    return { depth, left };
  };
  const look = (where, text) => {
    const { left } = outside(text, 0);
    if (HAS_LETTERS.test(left)) found.push(where + ': ' + text.trim());
  };
  look('title', document.title);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  // A sentence with an element in it is several texts.
  let depth = 0;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement.closest(OWN) !== null) continue;
    const read = outside(node.data, depth);
    depth = read.depth;
    if (HAS_LETTERS.test(read.left)) found.push(node.parentElement.localName + ': ' + node.data.trim());
  }
  for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    if (element.closest(OWN) !== null) continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      look(element.localName + ' ' + name, element.getAttribute(name) ?? '');
  }
  return found;
})()`;

/** What a page says, or lets a screen reader say, that is not of the locale file. */
export function untranslated(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(FIND);
}
