import type { ContactWay } from './plan';

/** The address that begins to reach somebody, for a link (RFC 3966, RFC 5724, RFC 6068). */
export function contactLink({ type, to }: ContactWay): string {
  switch (type) {
    case 'call':
      return phoneLink(to);
    case 'text':
      return `sms:${dialled(to)}`;
    case 'mail': {
      const at = to.lastIndexOf('@');
      return `mailto:${encodeURIComponent(to.slice(0, at))}@${encodeURIComponent(to.slice(at + 1))}`;
    }
  }
}

export function phoneLink(number: string): string {
  return `tel:${dialled(number)}`;
}

/**
 * What is pressed on a phone, without what only makes it easier to read. The "(0)" of "+44 (0)20" is not pressed from abroad (ITU-T E.123). A `#`
 * would begin a fragment.
 */
function dialled(number: string): string {
  return number
    .replace(/^(\s*\+[^(]*)\(0\)/, '$1')
    .replace(/[^0-9+*#]/g, '')
    .replaceAll('#', '%23');
}
