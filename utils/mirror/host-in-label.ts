import { unicodeLabel } from '../words/punycode';

/**
 * The host in the first label of a `translate.goog` address: dots became hyphens, and hyphens two hyphens. A host that would then look like
 * punycode has `1-` before it, one that is punycode lost its `xn--` for a `0-`; a long one has its beginning in a parameter.
 * Steps as in https://developers.google.com/search/docs/appearance/ad-network-and-translation.
 * @param beginning value of `_x_tr_hp`
 * @param encodings value of `_x_tr_enc`
 */
export function translateGoogHost(label: string, beginning: string, encodings: string): string {
  const listed = encodings.split(',');
  const whole = `${beginning}${label}`;
  const first = listed.includes('1') && whole.startsWith('1-') ? whole.slice(2) : whole;
  const punycode = listed.includes('0') && first.startsWith('0-');
  return `${punycode ? 'xn--' : ''}${withDots(punycode ? first.slice(2) : first)}`;
}

/**
 * The host in the first label of an AMP cache's address: in Unicode, dots as hyphens, hyphens doubled, punycode again; `0-` and `-0` around what would
 * look like punycode. `null` for a host too long to stand there: its label is a hash.
 * Steps as in https://developers.google.com/amp/cache/overview.
 */
export function ampHost(label: string): string | null {
  const unicode = unicodeLabel(label);
  const inside = /^0-(.*)-0$/s.exec(unicode)?.[1] ?? unicode;
  const host = withDots(inside);
  return host.includes('.') ? host : null;
}

/** A hyphen between two that are none is a dot, two are one. */
function withDots(label: string): string {
  return label.replace(/(?<!-)-(?!-)/g, '.').replaceAll('--', '-');
}
