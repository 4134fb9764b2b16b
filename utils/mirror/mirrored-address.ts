import { ampHost, translateGoogHost } from './host-in-label';
import type { InnerPlace, Mirror } from './mirror';
import { MIRRORS } from './mirrors';
import { decoded, readInner } from './read-inner';

/** A mirror of a mirror of a mirror; deeper ones are left at that. */
const MOST_DEPTH = 3;

/**
 * The http or https address whose page a mirror shows at `url`; of a mirror inside a mirror, the innermost one, up to three deep.
 * `null` where `url` is no mirror, or where it does not tell what is mirrored. Never throws.
 */
export function mirroredAddress(url: string): string | null {
  let found: string | null = null;
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const inner = unwrapped(found ?? url);
    if (inner === null) break;
    found = inner;
  }
  return found;
}

const BY_HOST = new Map<string, readonly Mirror[]>();
for (const mirror of MIRRORS) {
  for (const host of mirror.hosts) BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), mirror]);
}

function unwrapped(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  for (const { inner } of mirrorsOf(url.hostname)) {
    for (const place of inner) {
      const found = innerAt(place, url);
      if (found !== null) return found;
    }
  }
  return null;
}

function mirrorsOf(hostname: string): Mirror[] {
  const labels = hostname.replace(/\.+$/, '').split('.');
  return labels.flatMap((_, at) => BY_HOST.get(labels.slice(at).join('.')) ?? []);
}

function innerAt(place: InnerPlace, url: URL): string | null {
  switch (place.type) {
    case 'parameter': {
      const value = parameterOf(url.search, place.name);
      if (place.cache !== true) return readInner(value, 'http');
      const [, cached = ''] = /^cache:(?:[\w-]{12}:)?(\S*)/.exec(value) ?? [];
      return readInner(cached, 'http');
    }
    case 'path': {
      const groups = place.form.exec(`${url.pathname}${url.search}${url.hash}`)?.groups;
      if (groups === undefined) return null;
      const { scheme, address = '', path = '' } = groups;
      return readInner(`${scheme === undefined ? '' : `${scheme}://`}${address}${path}`, place.scheme);
    }
    case 'translate-goog':
      return fromTranslateGoog(url);
    case 'amp-label': {
      const host = ampHost(url.hostname.split('.')[0] ?? '');
      return host === null ? null : readInner(host, 'https');
    }
  }
}

/** Of parameters with the same name, the first. Names are compared as they are spelled, as the browser's own rule does it. */
function parameterOf(search: string, name: string): string {
  const pair = search
    .slice(1)
    .split('&')
    .find((part) => part.startsWith(`${name}=`));
  return decoded((pair ?? '').slice(name.length + 1).replaceAll('+', ' ')).trim();
}

const OWN_PARAMETER = /^_x_tr_/;

function fromTranslateGoog({ hostname, pathname, search, hash }: URL): string | null {
  const [label = '', ...above] = hostname.replace(/\.+$/, '').split('.');
  if (above.length !== 2) return null;
  const host = translateGoogHost(label, parameterOf(search, '_x_tr_hp'), parameterOf(search, '_x_tr_enc'));
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !OWN_PARAMETER.test(pair));
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return readInner(`${host}${pathname}${query}${hash}`, parameterOf(search, '_x_tr_sch') === 'http' ? 'http' : 'https');
}
