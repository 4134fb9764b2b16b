import { type Bytes, concat, fromBase64, toBase64, utf8 } from './bytes';
import { wrappingKey } from './derive';
import type { OpenVault } from './vault';
import { unwrap, wrap } from './wrap';

/** Whose words these are. */
export type TextName = 'settings' | 'plan' | 'sharing';

/** Lengths tell little: what is sealed is filled up with spaces to whole steps of this. Bytes. */
const STEP = 2048;

/** The person's own words, sealed under the vault key: base64 of AES-256-GCM over JSON. */
export async function sealText(vault: OpenVault, name: TextName, text: unknown): Promise<string> {
  const json = utf8(JSON.stringify(text));
  const padded = new Uint8Array(Math.ceil(json.length / STEP) * STEP).fill(0x20);
  padded.set(json);
  return toBase64(await wrap(await textKey(vault.vaultKey), padded, contextOf(vault, name)));
}

/** What was sealed, under whichever of the vault's keys; `undefined` where none opens it, or there is nothing. A schema makes something of it. */
export async function openText(vault: OpenVault, name: TextName, sealed: unknown): Promise<unknown> {
  if (typeof sealed !== 'string') return undefined;
  for (const key of [vault.vaultKey, ...vault.formerKeys]) {
    try {
      const json = await unwrap(await textKey(key), fromBase64(sealed), contextOf(vault, name));
      return JSON.parse(new TextDecoder().decode(json)) as unknown;
    } catch {
      // The next key may be the one.
    }
  }
  return undefined;
}

function textKey(vaultKey: Bytes): Promise<CryptoKey> {
  return wrappingKey(vaultKey, 'breakwater/private-text/v1', new Uint8Array());
}

function contextOf({ header }: OpenVault, name: TextName): Bytes {
  return concat(fromBase64(header.vaultId), utf8(`|${name}`));
}
