import { seenText } from '../sentence/seen-text';
import type { Sentence } from '../sentence/sentence';
import { withoutTrailingDots } from './address';
import { LINE_LENGTH } from './line-length';
import type { IsPublicSuffix } from './public-suffix';
import { pathSegments, type Site, siteKey } from './site';

/** How one line of the form was understood. `line` counts from 0 in the text as typed, blank lines included. */
export type LineRead =
  | { readonly type: 'site'; readonly line: number; readonly site: Site; readonly offer: PathOffer | null }
  | { readonly type: 'refused'; readonly line: number; readonly sentence: Sentence };

/** A pasted address covers its whole site; this is the line that would cover its path alone. */
export interface PathOffer {
  readonly replacement: string;
}

export type SitesRead =
  | { readonly type: 'sites'; readonly sites: readonly Site[] }
  | { readonly type: 'refused'; readonly problems: readonly SiteProblem[] };

export interface SiteProblem {
  readonly line: number;
  readonly sentence: Sentence;
}

/** With its slashes, percent-encoded: what the browser's own rules can hold. */
const MOST_PATH = 70;

/** Reads every line that is not blank. Never throws; says in a sentence what it did not understand. */
export function readLines(text: string, isPublicSuffix: IsPublicSuffix): LineRead[] {
  return text.split(/\r\n|\r|\n/).flatMap((typed, line) => {
    const tidy = typed.trim();
    return tidy === '' ? [] : [readLine(tidy, line, isPublicSuffix)];
  });
}

/**
 * Reads the whole field, or says what is wrong with each line.
 * @param taken keys (`siteKey`) that other boundaries already hold, with those boundaries' names
 * @param most how many lines one boundary may have
 * @param mayBeEmpty whether something else than sites holds, so that there may be none, or exceptions alone
 */
export function readSites(
  text: string,
  isPublicSuffix: IsPublicSuffix,
  taken: ReadonlyMap<string, string>,
  most: number,
  mayBeEmpty = false,
): SitesRead {
  const reads = readLines(text, isPublicSuffix);
  if (reads.length === 0 && !mayBeEmpty)
    return { type: 'refused', problems: [{ line: 0, sentence: { key: 'boundary.problem.noSite' } }] };
  if (reads.length > most)
    return {
      type: 'refused',
      problems: [
        { line: most, sentence: { key: 'boundary.problem.tooManyLines', values: { most, lines: reads.length } } },
      ],
    };
  const problems: SiteProblem[] = [];
  const sites: Site[] = [];
  const seen = new Map<string, number>();
  for (const read of reads) {
    const sentence = read.type === 'refused' ? read.sentence : repeated(read.site, seen, taken);
    if (sentence !== null) {
      problems.push({ line: read.line, sentence });
    } else if (read.type === 'site') {
      seen.set(siteKey(read.site), read.line);
      sites.push(read.site);
    }
  }
  if (problems.length === 0 && !mayBeEmpty && sites.every((site) => site.exception)) {
    return {
      type: 'refused',
      problems: [{ line: 0, sentence: { key: 'boundary.problem.onlyExceptions' } }],
    };
  }
  return problems.length > 0 ? { type: 'refused', problems } : { type: 'sites', sites };
}

function repeated(site: Site, seen: ReadonlyMap<string, number>, taken: ReadonlyMap<string, string>): Sentence | null {
  const key = siteKey(site);
  if (seen.has(key)) return { key: 'boundary.problem.twice', values: { site: site.written } };
  const elsewhere = taken.get(key);
  return elsewhere === undefined
    ? null
    : { key: 'boundary.problem.elsewhere', values: { site: site.written, name: elsewhere } };
}

function readLine(tidy: string, line: number, isPublicSuffix: IsPublicSuffix): LineRead {
  const refused = (sentence: Sentence): LineRead => ({ type: 'refused', line, sentence });
  if (tidy.length > LINE_LENGTH) return refused({ key: 'boundary.problem.lineTooLong' });
  const exception = tidy.startsWith('!');
  const body = exception ? tidy.slice(1).trim() : tidy;
  if (body === '') return refused({ key: 'boundary.problem.afterMark' });
  const scheme = schemeOf(body);
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') {
    return refused({ key: 'boundary.problem.scheme', values: { scheme } });
  }
  const pasted = scheme !== null;
  const rest = pasted ? body.slice(scheme.length + 1).replace(/^[/\\]*/, '') : body;
  const below = rest.startsWith('*.');
  const url = URL.parse(`http://${below ? rest.slice(2) : rest}`);
  if (url === null || /[\s*]/.test(rest.slice(below ? 2 : 0).split(/[/?#\\]/)[0] ?? '')) return refused(notASite(body));
  const asked = withoutTrailingDots(url.hostname);
  const host = below ? asked : withoutWww(asked, isPublicSuffix);
  const problem = hostProblem(host, body, isPublicSuffix);
  if (problem !== null) return refused(problem);
  const numeric = isNumeric(host);
  if (numeric && below) return refused({ key: 'boundary.problem.numberBelow', values: { host } });
  const path = pathSegments(url.pathname);
  if (!pasted && url.pathname.length + (below ? host.length : 0) > MOST_PATH) {
    return refused({ key: 'boundary.problem.pathTooLong', values: { most: MOST_PATH } });
  }
  const shownHost = `${below ? '*.' : ''}${host === asked ? hostAsTyped(rest, below, host) : hostAsTyped(rest, below, asked).replace(/^www\./i, '')}`;
  const shownPath = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(readable)
    .join('/');
  const kept = pasted ? [] : path;
  const mark = exception ? '!' : '';
  const site: Site = {
    exception,
    host,
    scope: numeric ? 'exact' : below ? 'below' : 'host-and-below',
    path: kept,
    written: `${mark}${shownHost}${kept.length > 0 ? `/${shownPath}` : ''}`,
  };
  return {
    type: 'site',
    line,
    site,
    offer: pasted && path.length > 0 ? { replacement: `${mark}${shownHost}/${shownPath}` } : null,
  };
}

/** `localhost:3000` and `example.com:8080/x` are a host and a port, not a scheme. */
function schemeOf(text: string): string | null {
  const found = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(text);
  if (found === null) return null;
  const [, scheme = '', after = ''] = found;
  return /^\d{1,5}(?:$|[/?#])/.test(after) ? null : scheme.toLowerCase();
}

/** `www.example.com` means `example.com`, but `www.com` is a name of its own. */
function withoutWww(host: string, isPublicSuffix: IsPublicSuffix): string {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  return isPublicSuffix(bare) || !bare.includes('.') ? host : bare;
}

function hostProblem(host: string, body: string, isPublicSuffix: IsPublicSuffix): Sentence | null {
  if (isNumeric(host) || host === 'localhost') return null;
  if (!host.includes('.') && !isPublicSuffix(host))
    return { key: 'boundary.problem.noEnding', values: { line: body, host: host === '' ? 'example' : host } };
  if (isPublicSuffix(host))
    return { key: host.includes('.') ? 'boundary.problem.ending' : 'boundary.problem.endingAlone', values: { host } };
  const labels = host.split('.');
  const wellFormed =
    host.length <= 253 &&
    labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return wellFormed ? null : notASite(body);
}

function notASite(body: string): Sentence {
  const line = seenText(body.length > 60 ? `${body.slice(0, 60)}…` : body);
  return { key: 'boundary.problem.notASite', values: { line } };
}

function isNumeric(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/** The host in the script in which it was typed; an address made of numbers in the form that the browser uses. */
function hostAsTyped(rest: string, below: boolean, ascii: string): string {
  const typed =
    (below ? rest.slice(2) : rest)
      .split(/[/?#\\]/)[0]
      ?.replace(/^.*@/, '')
      .replace(/:\d*$/, '') ?? '';
  const tidy = withoutTrailingDots(typed.normalize('NFC').toLowerCase());
  return URL.parse(`http://${tidy}`)?.hostname === ascii && !isNumeric(ascii) ? tidy : ascii;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
