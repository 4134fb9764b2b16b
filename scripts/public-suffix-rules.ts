import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from 'tldts/dist/es6/src/data/trie.js';

/**
 * The rules of the public suffix list, its private part included, in punycode, with `!` before an exception. They lie in tldts' data as a tree of
 * labels from the last one on; its API says of one host what holds, but does not tell them all.
 */
export function publicSuffixRules(): string[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const length of edgeLength) {
    offsets.push(offset);
    offset += length;
  }

  function below(node: number, name: string): string[] {
    const rules = nodeFlags[node] === 0 ? [] : [inPunycode(name)];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge += 1) {
      const from = offsets[edge] ?? 0;
      const label = labelText.slice(from, from + (edgeLength[edge] ?? 0));
      rules.push(...below(edgeChild[edge] ?? 0, name === '' ? label : `${label}.${name}`));
    }
    return rules;
  }

  const exceptions = below(exceptionsRoot, '').map((name) => `!${name}`);
  // Each name stands there in its own script and in punycode.
  return [...new Set([...below(rulesRoot, ''), ...exceptions])];
}

/** The same as `readPublicSuffixes` reads them: 10 000 names in 100 KB, 37 KB of each zip. */
export function packedPublicSuffixes(): string {
  const labels = new Map<string, string[]>();
  for (const rule of publicSuffixRules().sort()) {
    const [label = '', ...above] = rule.split('.');
    const parent = above.join('.');
    labels.set(parent, [...(labels.get(parent) ?? []), label]);
  }
  return [...labels].map(([parent, below]) => [parent, ...below].join(' ')).join('\n');
}

function inPunycode(rule: string): string {
  const below = rule.startsWith('*.');
  return `${below ? '*.' : ''}${new URL(`http://${below ? rule.slice(2) : rule}`).hostname}`;
}
