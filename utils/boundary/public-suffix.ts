/** Whether anybody can have a name of their own right below this one: `com`, `co.uk`, `github.io`. Takes a host in lower case and punycode. */
export type IsPublicSuffix = (host: string) => boolean;

/**
 * @param rules of the public suffix list (https://publicsuffix.org/list) in punycode, those right below one name in one line: the name, and then
 * their first labels, of which `*` means every label and `!www` that `www` is not meant by that. Endings such as `com` follow an empty name.
 */
export function readPublicSuffixes(rules: string): IsPublicSuffix {
  const suffixes = new Set<string>();
  const parents = new Set<string>();
  const exceptions = new Set<string>();
  for (const line of rules.split('\n')) {
    const [parent = '', ...labels] = line.split(' ');
    const below = parent === '' ? '' : `.${parent}`;
    for (const label of labels) {
      if (label === '*') parents.add(parent);
      else if (label.startsWith('!')) exceptions.add(`${label.slice(1)}${below}`);
      else suffixes.add(`${label}${below}`);
    }
  }
  return (host) => {
    if (suffixes.has(host)) return true;
    const dot = host.indexOf('.');
    return dot > 0 && parents.has(host.slice(dot + 1)) && !exceptions.has(host);
  };
}
