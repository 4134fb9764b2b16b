import type { Sentence } from '../sentence/sentence';
import type { CardText } from './card';
import { readPayload } from './envelope';
import { hashOf } from './hash';
import { MOST_PARTNERS, MOST_SENDERS } from './limits';
import { withNewIdentity } from './new-identity';
import { withinRoom } from './room';
import type { CardWay, Partner, PartnerId, Sender, SenderId, Sharing } from './sharing';
import type { SharingEdit, SharingEdited } from './sharing-edit';
import { SharingError } from './sharing-error';
import { bodyOf, type Summary } from './summary';
import { senderOf, unknownSender, withReceived } from './take-summary';

/** Carries an edit out. The same edit twice is the same as once. */
export function editedSharing(sharing: Sharing, edit: SharingEdit): SharingEdited {
  switch (edit.type) {
    case 'put-identity':
      return edited({ ...sharing, identity: sharing.identity ?? edit.identity });
    case 'replace-identity': {
      const renewed = withNewIdentity(sharing, edit.before, edit.identity);
      return renewed === null ? refused({ key: 'sharing.problem.cardRenewed' }) : edited(renewed);
    }
    case 'asked':
      return edited({ ...sharing, askedAt: edit.at });
    case 'add-partner':
      return withPartner(sharing, edit);
    case 'label-partner':
      return partner(sharing, edit.id, { label: edit.label });
    case 'card-of-partner': {
      const { card, id } = edit;
      return (
        cardProblem(sharing, card, sharing.partners, id) ??
        edited(partners(sharing, id, (each) => ({ ...each, way: nextCard(each.way, card) })))
      );
    }
    case 'pause-partner':
      return partner(sharing, edit.id, { paused: edit.paused });
    case 'remind':
      return partner(sharing, edit.id, { remindOn: edit.on });
    case 'choices':
      return partner(sharing, edit.id, { choices: edit.choices });
    case 'remove-partner':
      return edited({ ...sharing, partners: sharing.partners.filter(({ id }) => id !== edit.id) });
    case 'sent':
      return read(sharing, edit.payload, (summary) => withSent(sharing, edit, summary));
    case 'add-sender':
      return withSender(sharing, edit);
    case 'label-sender':
      return edited(senders(sharing, edit.id, (each) => ({ ...each, label: edit.label })));
    case 'notes-of-sender':
      return edited(senders(sharing, edit.id, (each) => ({ ...each, notes: edit.notes })));
    case 'card-of-sender': {
      const { card, id } = edit;
      return (
        cardProblem(sharing, card, sharing.senders, id) ??
        edited(senders(sharing, id, (each) => ({ ...each, way: nextCard(each.way, card) })))
      );
    }
    case 'remove-sender':
      return edited({ ...sharing, senders: sharing.senders.filter(({ id }) => id !== edit.id) });
    case 'receive':
      return read(sharing, edit.payload, (summary) => {
        const sender = senderOf(sharing, summary.from);
        if (sender === null) throw unknownSender(null);
        return edited(withReceived(sharing, sender, { payload: edit.payload, summary }, edit.at));
      });
    case 'verify':
      return edited({
        ...sharing,
        partners: sharing.partners.map((each) => ({ ...each, way: verified(each.way, edit) })),
        senders: sharing.senders.map((each) => ({ ...each, way: verified(each.way, edit) })),
      });
  }
}

type EditOf<Type extends SharingEdit['type']> = Extract<SharingEdit, { readonly type: Type }>;

function withPartner(sharing: Sharing, { id, label, card, feed }: EditOf<'add-partner'>): SharingEdited {
  if (sharing.partners.some((each) => each.id === id)) return edited(sharing);
  if (sharing.partners.length >= MOST_PARTNERS)
    return refused({ key: 'sharing.problem.fullPartners', values: { most: MOST_PARTNERS } });
  const way: Partner['way'] = card === null ? { type: 'passphrase' } : knownCard(sharing, card);
  const added: Partner = {
    id,
    label,
    way,
    feed,
    sequence: 0,
    previous: null,
    paused: false,
    remindOn: null,
    choices: null,
  };
  const problem = card === null ? null : cardProblem(sharing, card, sharing.partners, id);
  return problem ?? edited({ ...sharing, partners: [...sharing.partners, added] });
}

function withSender(sharing: Sharing, { id, label, card }: EditOf<'add-sender'>): SharingEdited {
  if (sharing.senders.some((each) => each.id === id)) return edited(sharing);
  if (sharing.senders.length >= MOST_SENDERS)
    return refused({ key: 'sharing.problem.fullSenders', values: { most: MOST_SENDERS } });
  const added: Sender = { id, label, notes: '', way: knownCard(sharing, card), last: null, received: [] };
  return (
    cardProblem(sharing, card, sharing.senders, id) ?? edited({ ...sharing, senders: [...sharing.senders, added] })
  );
}

/** The next in the partner's row, or the very one that was kept last. */
function withSent(sharing: Sharing, { id, payload, at }: EditOf<'sent'>, summary: Summary): SharingEdited {
  const to = sharing.partners.find((each) => each.id === id);
  if (to === undefined) return refused({ key: 'sharing.problem.partnerGone' });
  const hash = hashOf(payload);
  if (to.previous === hash) return edited(sharing);
  if (summary.from !== sharing.identity?.card) return refused({ key: 'sharing.problem.cardRenewed' });
  const { feed, sequence, previous } = summary;
  const card = to.way.type === 'card' ? to.way.card : null;
  const next = feed === to.feed && sequence === to.sequence + 1 && previous === to.previous && summary.to === card;
  if (!next) return refused({ key: 'sharing.problem.outdated' });
  const line = { hash, partner: id, label: to.label, at, body: bodyOf(summary) };
  const after = partners(sharing, id, (each) => ({ ...each, sequence, previous: hash }));
  return edited(withinRoom({ ...after, sent: [line, ...sharing.sent] }));
}

function read(sharing: Sharing, payload: string, take: (summary: Summary) => SharingEdited): SharingEdited {
  try {
    return take(readPayload(payload));
  } catch (error) {
    if (!(error instanceof SharingError)) throw error;
    // A message that was sent again.
    return error.type === 'again' ? edited(sharing) : refused(error.sentence);
  }
}

/** A card that is one's own, or stands in the list already. */
function cardProblem(
  { identity }: Sharing,
  card: CardText,
  others: readonly (Partner | Sender)[],
  id: PartnerId | SenderId,
): SharingEdited | null {
  if (identity?.card === card) return refused({ key: 'sharing.problem.ownCard' });
  const twice = others.find(({ id: other, way }) => other !== id && way.type === 'card' && way.card === card);
  return twice === undefined ? null : refused({ key: 'sharing.problem.cardTwice', values: { label: twice.label } });
}

/** As it stands in the other list, where it was compared already. */
function knownCard({ partners, senders }: Sharing, card: CardText): CardWay {
  const ways = [...partners, ...senders].map(({ way }) => way);
  const known = ways.find((way): way is CardWay => way.type === 'card' && way.card === card);
  return known ?? { type: 'card', card, verified: null, before: null };
}

/** In place of the one before, which is named until somebody has compared. */
function nextCard(way: Partner['way'], card: CardText): CardWay {
  if (way.type !== 'card') return { type: 'card', card, verified: null, before: null };
  if (way.card === card) return way;
  return { type: 'card', card, verified: null, before: way.verified === null ? (way.before ?? way.card) : way.card };
}

function verified<Way extends Partner['way']>(way: Way, { card, at }: EditOf<'verify'>): Way {
  return way.type === 'card' && way.card === card ? { ...way, verified: at, before: null } : way;
}

function partner(sharing: Sharing, id: PartnerId, change: Partial<Partner>): SharingEdited {
  return edited(partners(sharing, id, (each) => ({ ...each, ...change })));
}

function partners(sharing: Sharing, id: PartnerId, change: (partner: Partner) => Partner): Sharing {
  return { ...sharing, partners: sharing.partners.map((each) => (each.id === id ? change(each) : each)) };
}

function senders(sharing: Sharing, id: SenderId, change: (sender: Sender) => Sender): Sharing {
  return { ...sharing, senders: sharing.senders.map((each) => (each.id === id ? change(each) : each)) };
}

function edited(sharing: Sharing): SharingEdited {
  return { type: 'edited', sharing };
}

function refused(sentence: Sentence): SharingEdited {
  return { type: 'refused', sentence };
}
