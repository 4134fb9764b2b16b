import * as v from 'valibot';
import { MOST_PLAIN } from './limits';
import { SharingError } from './sharing-error';
import { SUMMARY_FORMAT, SUMMARY_VERSION, type Summary } from './summary';
import { summarySchema, UNSEEN_TEXT } from './summary-schema';

/** What is sealed: the payload as the very text that was signed. */
export interface Envelope {
  readonly format: typeof SUMMARY_FORMAT;
  readonly version: typeof SUMMARY_VERSION;
  /** JSON of a `Summary`. */
  readonly payload: string;
  /** Ed25519 over `breakwater-summary/v1\0` and the payload's UTF-8, 64 bytes in base64. */
  readonly signature: string;
}

const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.strictObject({
  format: v.literal(SUMMARY_FORMAT),
  version: v.literal(SUMMARY_VERSION),
  payload: v.pipe(
    v.string(),
    v.maxLength(MOST_PLAIN),
    v.check((text) => text.isWellFormed()),
  ),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

/** Reads what was in a sealed file. Throws a `SharingError`. */
export function readEnvelope(plain: Uint8Array): Envelope {
  const raw = parsed(textOf(plain));
  checkVersion(raw);
  const read = v.safeParse(envelopeSchema, raw);
  if (read.success) return read.output;
  throw notSummary(v.summarize(read.issues));
}

/** Reads a signed payload. Throws a `SharingError`. */
export function readPayload(payload: string): Summary {
  const raw = parsed(payload);
  checkVersion(raw);
  const read = v.safeParse(summarySchema, raw);
  if (read.success) return read.output;
  const unseen = read.issues.some(({ message }) => message === UNSEEN_TEXT);
  const reason = v.summarize(read.issues).slice(0, 500);
  throw unseen
    ? new SharingError('text', { key: 'sharing.problem.text' }, reason)
    : new SharingError('content', { key: 'sharing.problem.content' }, reason);
}

/** Says of what a later version made that it is newer, and not that it is broken. */
function checkVersion(raw: unknown): void {
  const named = v.safeParse(
    v.object({ format: v.literal(SUMMARY_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    raw,
  );
  if (!named.success) throw notSummary('no format and version');
  if (named.output.version > SUMMARY_VERSION)
    throw new SharingError('newer', { key: 'sharing.problem.newer' }, `version ${named.output.version}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notSummary('not JSON', cause);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw notSummary('no UTF-8', cause);
  }
}

function notSummary(reason: string, cause?: unknown): SharingError {
  return new SharingError('not-summary', { key: 'sharing.problem.notSummary' }, reason, { cause });
}
