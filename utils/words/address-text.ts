import { foldText } from './fold-text';
import { percentDecoded } from './percent';
import { unicodeLabel } from './punycode';
import { searchEngineOf } from './search-engines';
import type { WordScope } from './word';

/**
 * What of an address is looked at, folded (`foldText`), one string for each part: the host in Unicode, the path, each
 * value of the query, the fragment; or, with `searches`, only what is searched for. Names of parameters and a user's name before the
 * host are not looked at. A part that is encoded twice is there twice, decoded once and decoded twice. Empty for anything but http and https.
 */
export function addressTexts(url: string, scope: WordScope): string[] {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return [];
  return (scope === 'searches' ? searchedFor(parsed) : everyPart(parsed)).flatMap(decodedTexts);
}

function everyPart({ hostname, pathname, search, hash }: URL): string[] {
  const host = hostname.split('.').map(unicodeLabel).join('.');
  return [host, pathname, ...pairsOf(search).map(([, value]) => value), hash.slice(1)];
}

function searchedFor({ hostname, search, hash }: URL): string[] {
  const engine = searchEngineOf(hostname.replace(/\.+$/, ''));
  if (engine === null) return [];
  return [...pairsOf(search), ...pairsOf(hash)]
    .filter(([name]) => engine.parameters.includes(percentDecoded(name).toLowerCase()))
    .map(([, value]) => value);
}

/** Parameters, still encoded, after a `?` or a `#`. One without a `=` is a value without a name. A `+` is a border between words anyway. */
function pairsOf(part: string): [name: string, value: string][] {
  return part
    .slice(1)
    .split('&')
    .map((pair) => {
      const border = pair.indexOf('=');
      return [pair.slice(0, Math.max(border, 0)), pair.slice(border + 1)];
    });
}

function decodedTexts(part: string): string[] {
  const once = percentDecoded(part);
  const twice = percentDecoded(once);
  return (once === twice ? [once] : [once, twice]).map(foldText).filter((text) => text !== '');
}
