import type { IsPublicSuffix } from '../boundary/public-suffix';

/** What one line of a list names. */
export type LineNames =
  | { readonly type: 'hosts'; readonly hosts: readonly string[] }
  /** A comment, an empty line, or a name of the computer's own. */
  | { readonly type: 'nothing' }
  | { readonly type: 'not-understood' };

const NOTHING: LineNames = { type: 'nothing' };
const NOT_UNDERSTOOD: LineNames = { type: 'not-understood' };
const LONGEST_LINE = 2000;

const PLAIN = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+$/;
/** A plain name of ordinary length, alone or after the number of nowhere. Names of the computer's own have no dot, or are told apart below. */
const SOLE_NAME =
  /^(?:(?:0\.0\.0\.0|127\.0\.0\.1)\s+)?((?!localhost\.localdomain$)(?=.{4,63}$)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+)$/;
const HOSTS_FILE = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|255\.255\.255\.255|::1?|fe80::1%\w+|ff0[0-9]::\d+)\s+(\S.*)$/;
const BLOCKER = /^\|\|([^/^$|*]+)\^?(?:\$(.*))?$/;
const DNSMASQ = /^(?:address|server|local)=\/([^=\s]+)\/[^/]*$/;
/** Options of a blocker's rule that leave it about the whole host. */
const WHOLE_HOST = /^(?:all|doc|document|important|popup|third-party|3p|~first-party)$/;
const OWN_NAMES = new Set([
  'localhost',
  'localhost.localdomain',
  'local',
  'broadcasthost',
  'ip6-localhost',
  'ip6-loopback',
  'ip6-localnet',
  'ip6-mcastprefix',
  'ip6-allnodes',
  'ip6-allrouters',
  'ip6-allhosts',
  '0.0.0.0',
]);

/**
 * Reads one line of a hosts file, a plain list, a blocker's filter list or a dnsmasq configuration. Never throws. A line that names
 * `com` or `github.io` would hold far too much, and is not understood.
 */
export function readListLine(line: string, isPublicSuffix: IsPublicSuffix): LineNames {
  if (line.length > LONGEST_LINE) return NOT_UNDERSTOOD;
  const text = line.trim();
  if (text === '' || isComment(text)) return NOTHING;
  // Nearly all lines of nearly all lists are one of these two.
  const [, sole = ''] = SOLE_NAME.exec(text) ?? [];
  if (sole !== '') return isPublicSuffix(sole) || isNumber(sole) ? NOT_UNDERSTOOD : { type: 'hosts', hosts: [sole] };
  const blocker = BLOCKER.exec(text);
  if (blocker !== null) {
    const [, host = '', options = ''] = blocker;
    return options === '' || options.split(',').every((option) => WHOLE_HOST.test(option))
      ? named([host], isPublicSuffix)
      : NOT_UNDERSTOOD;
  }
  const dnsmasq = DNSMASQ.exec(text);
  if (dnsmasq !== null) return named((dnsmasq[1] ?? '').split('/'), isPublicSuffix);
  const bare = text.replace(/\s+#.*$/, '');
  const hosts = HOSTS_FILE.exec(bare);
  if (hosts !== null) return named((hosts[1] ?? '').split(/\s+/), isPublicSuffix);
  return /[\s/=|^$@]/.test(bare) ? NOT_UNDERSTOOD : named([bare], isPublicSuffix);
}

function isComment(text: string): boolean {
  return /^(?:[#!;]|\/\/|\[Adblock)/.test(text) && !text.startsWith('##');
}

function named(names: readonly string[], isPublicSuffix: IsPublicSuffix): LineNames {
  const others = names.filter((name) => !OWN_NAMES.has(name.toLowerCase()));
  if (others.length === 0) return NOTHING;
  const hosts = others.map((name) => tidyHost(name, isPublicSuffix));
  const good = hosts.filter((host) => host !== null);
  return good.length === hosts.length ? { type: 'hosts', hosts: good } : NOT_UNDERSTOOD;
}

/** Lower case, punycode, without `*.`, leading or trailing dots; `null` for what is no name of a site: a number, an ending alone, or junk. */
function tidyHost(name: string, isPublicSuffix: IsPublicSuffix): string | null {
  const bare = PLAIN.test(name) ? name : unicodeHost(name);
  if (bare === null || bare.length > 253 || isNumber(bare) || bare.split('.').some((label) => label.length > 63))
    return null;
  return isPublicSuffix(bare) ? null : bare;
}

function unicodeHost(name: string): string | null {
  const host = name.replace(/^(?:\*?\.)+|\.+$/g, '');
  if (/[\s:/?#@[\]%\\]/.test(host)) return null;
  const ascii = URL.parse(`http://${host}`)?.hostname ?? '';
  return PLAIN.test(ascii) ? ascii : null;
}

function isNumber(host: string): boolean {
  return /^[\d.]+$/.test(host);
}
