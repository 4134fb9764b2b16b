import { envelopeOf, summary } from '../sharing-builders';
import { type Bad, envelopeWith, KIB, proto, toPartner } from './make';

/** What opens, and is no signed summary. */
export const BAD_ENVELOPES: readonly Bad[] = [
  ['nothing in it', 'not-summary', () => toPartner('')],
  ['a text in it', 'not-summary', () => toPartner('Hello')],
  ['bytes that are no text in it', 'not-summary', () => toPartner(Uint8Array.of(0xff, 0xfe, 0x00))],
  ['a backup in it', 'not-summary', () => toPartner('{"format":"breakwater-backup","version":1,"made":0,"events":0}')],
  ['null in it', 'not-summary', () => toPartner('null')],
  ['a list in it', 'not-summary', () => toPartner('[]')],
  ['a hundred thousand brackets', 'not-summary', () => toPartner('['.repeat(100_000))],
  ['JSON seventy thousand deep', 'not-summary', () => toPartner('['.repeat(70_000) + ']'.repeat(70_000))],
  ['objects twenty thousand deep', 'not-summary', () => toPartner(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)],
  ['more than may be in it', 'too-large', () => toPartner(' '.repeat(161 * KIB))],
  [
    'a byte order mark before it',
    'not-summary',
    async () => toPartner(`\uFEFF${JSON.stringify(await envelopeOf(summary()))}`),
  ],
  ['a later version', 'newer', () => envelopeWith({ version: 2 })],
  ['a version that is a text', 'not-summary', () => envelopeWith({ version: '1' })],
  ['version 0', 'not-summary', () => envelopeWith({ version: 0 })],
  ['one field more', 'not-summary', () => envelopeWith({ extra: 1 })],
  ['no signature', 'not-summary', () => envelopeWith({ signature: undefined })],
  ['a short signature', 'not-summary', () => envelopeWith({ signature: 'AAAA' })],
  ['a payload that is no text', 'not-summary', () => envelopeWith({ payload: summary() })],
  ['a payload with half a character', 'not-summary', () => envelopeWith({ payload: '\ud800' })],
  ['__proto__ in the envelope', 'not-summary', async () => proto(JSON.stringify(await envelopeOf(summary())))],
  ['a signature of zeros', 'signature', () => envelopeWith({ signature: `${'A'.repeat(86)}==` })],
  ['an edited payload', 'signature', () => envelopeWith({ payload: JSON.stringify(summary({ note: 'Edited.' })) })],
  [
    'the same payload with one blank more',
    'signature',
    () => envelopeWith({ payload: `${JSON.stringify(summary())} ` }),
  ],
];
