import { toBase64 } from '../vault/bytes';
import { type Rule, ruleKey } from './rule';

/** A short name for a set of rules: the same rules have the same name, in whatever order. */
export async function rulesKey(rules: readonly Rule[]): Promise<string> {
  const text = rules.map(ruleKey).sort().join('\n');
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
