import { getPublicSuffix, parse } from 'tldts';
import { withoutTrailingDots } from './address';
import { LINE_LENGTH } from './line-length';
import { pathSegments, type Site, siteKey } from './site';

/** How one line of the form was understood. `line` counts from 0 in the text as typed, blank lines included. */
export type LineRead =
  | { readonly type: 'site'; readonly line: number; readonly site: Site; readonly offer: PathOffer | null }
  | { readonly type: 'refused'; readonly line: number; readonly sentence: string };

/** A pasted address covers its whole site; this is the line that would cover its path alone. */
export interface PathOffer {
  readonly replacement: string;
}

export type SitesRead =
  | { readonly type: 'sites'; readonly sites: readonly Site[] }
  | { readonly type: 'refused'; readonly problems: readonly { readonly line: number; readonly sentence: string }[] };

/** With its slashes, percent-encoded: what the browser's own rules can hold. */
const MOST_PATH = 70;

/** Reads every line that is not blank. Never throws; says in a sentence what it did not understand. */
export function readLines(text: string): LineRead[] {
  return text.split(/\r\n|\r|\n/).flatMap((typed, line) => {
    const tidy = typed.trim();
    return tidy === '' ? [] : [readLine(tidy, line)];
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
  taken: ReadonlyMap<string, string>,
  most: number,
  mayBeEmpty = false,
): SitesRead {
  const reads = readLines(text);
  if (reads.length === 0 && !mayBeEmpty)
    return { type: 'refused', problems: [{ line: 0, sentence: 'Write at least one site, for example example.com.' }] };
  if (reads.length > most)
    return {
      type: 'refused',
      problems: [{ line: most, sentence: `One boundary holds up to ${most} lines. This one has ${reads.length}.` }],
    };
  const problems: { line: number; sentence: string }[] = [];
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
      problems: [{ line: 0, sentence: 'These are all exceptions. Add the site that they are exceptions from.' }],
    };
  }
  return problems.length > 0 ? { type: 'refused', problems } : { type: 'sites', sites };
}

function repeated(site: Site, seen: ReadonlyMap<string, number>, taken: ReadonlyMap<string, string>): string | null {
  const key = siteKey(site);
  if (seen.has(key)) return `${site.written} stands here twice. Once is enough.`;
  const elsewhere = taken.get(key);
  return elsewhere === undefined ? null : `${site.written} is already in “${elsewhere}”.`;
}

function readLine(tidy: string, line: number): LineRead {
  const refused = (sentence: string): LineRead => ({ type: 'refused', line, sentence });
  if (tidy.length > LINE_LENGTH) return refused('This line is too long to be a site.');
  const exception = tidy.startsWith('!');
  const body = exception ? tidy.slice(1).trim() : tidy;
  if (body === '') return refused('Write a site after the exclamation mark.');
  const scheme = schemeOf(body);
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') {
    return refused(`Breakwater can hold web sites (http and https). It cannot hold “${scheme}:” addresses.`);
  }
  const pasted = scheme !== null;
  const rest = pasted ? body.slice(scheme.length + 1).replace(/^[/\\]*/, '') : body;
  const below = rest.startsWith('*.');
  const url = URL.parse(`http://${below ? rest.slice(2) : rest}`);
  if (url === null || /[\s*]/.test(rest.slice(below ? 2 : 0).split(/[/?#\\]/)[0] ?? '')) return refused(notASite(body));
  const asked = withoutTrailingDots(url.hostname);
  const host = below ? asked : withoutWww(asked);
  const problem = hostProblem(host, body);
  if (problem !== null) return refused(problem);
  const numeric = isNumeric(host);
  if (numeric && below)
    return refused(`${host} is an address made of numbers. It has no subdomains, so leave out the “*.”.`);
  const path = pathSegments(url.pathname);
  if (!pasted && url.pathname.length + (below ? host.length : 0) > MOST_PATH) {
    return refused(
      `Browsers can hold a path of up to ${MOST_PATH} characters. Leave out its last part, and it covers everything below.`,
    );
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
function withoutWww(host: string): string {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  return isSuffix(bare) || !bare.includes('.') ? host : bare;
}

function hostProblem(host: string, body: string): string | null {
  if (isNumeric(host) || host === 'localhost') return null;
  if (!host.includes('.') && !isSuffix(host))
    return `“${body}” has no ending. Did you mean ${host === '' ? 'example' : host}.com?`;
  if (isSuffix(host))
    return `“${host}” would cover every site whose name ends in it. Write the whole name, like ${host.includes('.') ? `example.${host}` : `${host}.com or example.${host}`}.`;
  const labels = host.split('.');
  const wellFormed =
    host.length <= 253 &&
    labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return wellFormed ? null : notASite(body);
}

function notASite(body: string): string {
  return `“${body.length > 60 ? `${body.slice(0, 60)}…` : body}” is not a site's name. Write it like example.com or example.com/page.`;
}

/** From the public suffix list, with its private part: `com`, `co.uk`, `github.io`. */
function isSuffix(host: string): boolean {
  const { isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return (isIcann === true || isPrivate === true) && getPublicSuffix(host, { allowPrivateDomains: true }) === host;
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
