import { pathSegments } from './site';

/** The part of a web address that decides whether a boundary covers it. */
export interface Address {
  /** Lower case, no trailing dot, no port. */
  readonly host: string;
  readonly path: readonly string[];
}

/** Reads an absolute address; `null` for anything that is not http or https. */
export function readAddress(url: string): Address | null {
  const parsed = URL.parse(url);
  if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  return { host: withoutTrailingDots(parsed.hostname), path: pathSegments(parsed.pathname) };
}

/** `example.com.` is the same host as `example.com`. */
export function withoutTrailingDots(host: string): string {
  return host.replace(/\.+$/, '');
}
