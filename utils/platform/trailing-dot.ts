/*
 * `example.com.` names the same host as `example.com`. Chromium treats them alike; Firefox compares letters (seen in 153), so
 * there each pattern and each domain gets a twin with the dot, which is taken off again when it is read back.
 */
const TWINS = import.meta.env.FIREFOX;

export function withTwinPatterns(patterns: readonly string[]): string[] {
  return TWINS
    ? patterns.flatMap((pattern) => (hasNoTwin(pattern) ? [pattern] : [pattern, pattern.replace(/\/\*$/, './*')]))
    : [...patterns];
}

export function withoutTwinPatterns(patterns: readonly string[]): string[] {
  return TWINS ? patterns.filter((pattern) => !pattern.endsWith('./*')) : [...patterns];
}

export function withTwinDomains(domains: readonly string[]): string[] {
  return TWINS ? domains.flatMap((domain) => (hasNoTwin(domain) ? [domain] : [domain, `${domain}.`])) : [...domains];
}

export function withoutTwinDomains(domains: readonly string[]): string[] {
  return TWINS ? domains.filter((domain) => !domain.endsWith('.')) : [...domains];
}

/** Numbers, and the pattern of every host. */
function hasNoTwin(text: string): boolean {
  return text === '*://*/*' || /(?:^|\/)(?:\d{1,3}(?:\.\d{1,3}){3}|\[[^\]]*\])(?:\/|$)/.test(text);
}
