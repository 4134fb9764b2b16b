/**
 * Reads an address that stands inside another one: percent-encoded or not, with a scheme or without, its slashes perhaps run together.
 * `null` for anything that is not http or https; without a scheme, the host must have a dot.
 */
export function readInner(text: string, scheme: 'http' | 'https'): string | null {
  const plain = /^https?%3a/i.test(text) ? decoded(text) : text;
  const [, given, rest = ''] = /^(?:(https?):)?[/\\]*(.*)$/is.exec(plain) ?? [];
  if (given === undefined && (/^[a-z][a-z0-9+.-]*:\/\//i.test(rest) || !/^[^/?#\\]+\.[^/?#\\]/.test(rest))) return null;
  const url = URL.parse(`${given ?? scheme}://${rest}`);
  return url === null || url.hostname === '' ? null : url.href;
}

/** Percent-decoded, or as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
