import { envelopeOf, forged, PERSON, STRANGER, summary } from '../sharing-builders';
import { type Bad, payloadWith, slip, withPassphrase } from './make';

/** By whom, for whom, and which in the row. */
export const BAD_ADDRESSES: readonly Bad[] = [
  ['sequence 0', 'content', payloadWith({ sequence: 0 })],
  ['sequence 1e15', 'content', payloadWith({ sequence: 1e15 })],
  ['a first one that follows another', 'content', payloadWith({ previous: 'ab'.repeat(32) })],
  ['a later one that follows none', 'content', payloadWith({ sequence: 2 })],
  ['a feed that is a path', 'content', payloadWith({ feed: '../x' })],
  ['a sender whose card is in capitals', 'content', payloadWith({ from: PERSON.card.toUpperCase() })],
  ['a sender whose card has a slip', 'content', payloadWith({ from: slip(PERSON.card) })],
  ['a sender whose card looks alike', 'content', payloadWith({ from: PERSON.card.replace('a', 'а') })],
  ['an age recipient in place of a card', 'content', payloadWith({ to: 'age1qqqq' })],
  ['a sender that is not known', 'unknown-sender', () => forged(summary({ from: STRANGER.card }), STRANGER)],
  ['signed by somebody else', 'signature', () => forged(summary(), STRANGER)],
  [
    'in a stranger’s name, signed by the one who is known',
    'unknown-sender',
    () => forged(summary({ from: STRANGER.card })),
  ],
  ['made for somebody else, and passed on', 'readdressed', () => forged(summary({ to: STRANGER.card }))],
  ['made for nobody, and sealed to this card', 'readdressed', () => forged(summary({ to: null }))],
  [
    'made for this card, in a passphrase file',
    'readdressed',
    async () => withPassphrase(JSON.stringify(await envelopeOf(summary())), 'word'),
    'word',
  ],
];
