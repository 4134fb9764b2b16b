import { pathSegments } from './site';

/** The part of a web address that decides whether a boundary covers it. */
export interface Address {
  /** Lower case, no trailing dot, no port. */
  readonly host: string;
  readonly path: readonly string[];
  /** As the browser spells it. */
  readonly url: string;
}

/** Reads an absolute address; `null` for anything that is not http or https. */
export function readAddress(url: string): Address | null {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return { host: withoutTrailingDots(parsed.hostname), path: pathSegments(parsed.pathname), url: parsed.href };
}

/** `example.com.` is the same host as `example.com`. */
export function withoutTrailingDots(host: string): string {
  return host.endsWith('.') ? host.replace(/\.+$/, '') : host;
}

/** The host and each host above it: `a.b.test` gives `a.b.test`, `b.test`, `test`. */
export function hostAndAbove(host: string): string[] {
  const above = [host];
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) above.push(host.slice(dot + 1));
  return above;
}

/** Whether `host` is `above` or stands below it. */
export function isAtOrBelow(host: string, above: string): boolean {
  return host === above || host.endsWith(`.${above}`);
}
