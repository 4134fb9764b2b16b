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

/** What is pressed on a phone, without what only makes it easier to read. A `#` would begin a fragment. */
function dialled(number: string): string {
  return number.replace(/[^0-9+*#]/g, '').replaceAll('#', '%23');
}
