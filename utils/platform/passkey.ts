import { type Bytes, fromBase64, toBase64 } from '../vault/bytes';

/** What a slot keeps of a passkey, in base64: which one it is, and what it is asked with. */
export interface PasskeyParams {
  readonly credential: string;
  readonly input: string;
}

export type PasskeyMade =
  | { readonly type: 'made'; readonly params: PasskeyParams; readonly secret: Bytes }
  /** The person went back, or took too long. */
  | { readonly type: 'cancelled' }
  /** It cannot give a secret (WebAuthn's PRF extension), or this browser has none. */
  | { readonly type: 'unfit' };

export type PasskeyAsked =
  | { readonly type: 'secret'; readonly secret: Bytes }
  | { readonly type: 'cancelled' }
  | { readonly type: 'unfit' };

const SECRET_BYTES = 32;
const ES256 = -7;
const RS256 = -257;

/** Firefox (ESR 153) answers every request of an extension's page with a `SecurityError`. Chromium takes the extension's id for the site's name. */
export function passkeysWork(): boolean {
  return !import.meta.env.FIREFOX && typeof PublicKeyCredential === 'function';
}

/** Makes a passkey that gives 32 bytes for an input. */
export async function makePasskey(): Promise<PasskeyMade> {
  const input = randomBytes(SECRET_BYTES);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name: 'Breakwater' },
        user: { id: randomBytes(16), name: 'Breakwater', displayName: 'Breakwater' },
        challenge: randomBytes(32),
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: input } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) return { type: 'unfit' };
    const params = { credential: toBase64(new Uint8Array(made.rawId)), input: toBase64(input) };
    const secret = secretOf(made);
    if (secret !== null) return { type: 'made', params, secret };
    if (made.getClientExtensionResults().prf?.enabled !== true) return { type: 'unfit' };
    // Some say at first only that they can.
    const asked = await askPasskey(params);
    return asked.type === 'secret' ? { type: 'made', params, secret: asked.secret } : asked;
  } catch (error) {
    return whyNot(error);
  }
}

/** Asks this passkey for its secret. */
export async function askPasskey({ credential, input }: PasskeyParams): Promise<PasskeyAsked> {
  try {
    const got = await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: fromBase64(credential) }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: fromBase64(input) } } },
      },
    });
    const secret = got instanceof PublicKeyCredential ? secretOf(got) : null;
    return secret === null ? { type: 'unfit' } : { type: 'secret', secret };
  } catch (error) {
    return whyNot(error);
  }
}

function secretOf(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  const bytes = ArrayBuffer.isView(first) ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength) : first;
  const secret = new Uint8Array(bytes as ArrayBuffer).slice();
  return secret.length === SECRET_BYTES ? secret : null;
}

/** "NotAllowedError" is all that a page is told of somebody who goes back. */
function whyNot(error: unknown): { readonly type: 'cancelled' | 'unfit' } {
  const names = ['NotAllowedError', 'AbortError'];
  return { type: error instanceof DOMException && names.includes(error.name) ? 'cancelled' : 'unfit' };
}

function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
