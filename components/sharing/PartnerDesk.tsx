import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SharingSaved } from '@/utils/messaging/protocol';
import type { Reading } from '@/utils/sharing/ask-reading';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { editedSharing } from '@/utils/sharing/edited-sharing';
import type { SharingIdentity } from '@/utils/sharing/identity';
import { identityFileText } from '@/utils/sharing/identity-file-text';
import type { SenderId, Sharing } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import { toSharingId } from '@/utils/sharing/sharing-id';
import { say } from '../shell/say';
import { Unfold } from '../shell/Unfold';
import { GuideView } from './GuideView';
import { KeyView } from './KeyView';
import { OpeningPart } from './OpeningPart';
import { OwnCard } from './OwnCard';
import { PeopleView } from './PeopleView';
import { RenewCard } from './RenewCard';
import { SenderForm } from './SenderForm';
import { SenderView } from './SenderView';

/** What the reader's side needs of wherever it runs: the extension, or the viewer alone. */
export interface DeskParts {
  readonly reading: Reading;
  readonly codes: CodeReader;
  readonly edit: (edit: SharingEdit) => Promise<SharingSaved>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (text: string, name: string) => void;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** @param at Unix milliseconds */
  readonly dateText: (at: number) => string;
}

interface PartnerDeskProps {
  readonly sharing: Sharing;
  readonly parts: DeskParts;
  /** Why there is no card, where that is known. */
  readonly cardProblem: string | null;
  /** Ways to a card where there is none, and what stands beside the key. */
  readonly makeCard: ComponentChildren;
  readonly help: ComponentChildren;
}

/** The reader's whole side: card, opening, people, how to be of help, key. */
export function PartnerDesk({ sharing, parts, cardProblem, makeCard, help }: PartnerDeskProps): JSX.Element {
  const [asked, setAsked] = useState<SenderId | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const { identity, senders } = sharing;
  const card = identity?.card ?? null;
  const shown = senders.find(({ id }) => id === asked) ?? senders[0];

  /** @returns what became of it */
  async function keep(edit: SharingEdit, done: string): Promise<string> {
    const saved = await parts.edit(edit);
    return saved.type === 'saved' ? done : say(saved.sentence);
  }

  /** @returns sharing with them in it, or `null` */
  async function add(label: string, theirs: CardText): Promise<Sharing | null> {
    const edit: SharingEdit = { type: 'add-sender', id: toSharingId<SenderId>(parts.random(8)), label, card: theirs };
    const saved = await parts.edit(edit);
    setRefused(saved.type === 'saved' ? null : say(saved.sentence));
    const next = editedSharing(sharing, edit);
    if (saved.type === 'refused' || next.type === 'refused') return null;
    setAsked(edit.id);
    return next.sharing;
  }

  async function copy(): Promise<void> {
    if (card === null) return;
    const copied = await parts.copy(card);
    setSaid(copied ? i18n.t('sharing.card.copied') : i18n.t('sharing.card.notCopied'));
  }

  async function remove(id: SenderId): Promise<void> {
    document.getElementById('people-title')?.focus();
    setRefused(null);
    setSaid(await keep({ type: 'remove-sender', id }, i18n.t('sharing.inbox.people.removed')));
  }

  /** @returns what went wrong */
  async function renew(before: CardText): Promise<string | null> {
    const made = await parts.reading.newIdentity(new AbortController().signal).catch(() => null);
    if (made === null) return i18n.t('sharing.card.notMade');
    const saved = await parts.edit({ type: 'replace-identity', before, identity: made });
    return saved.type === 'saved' ? null : say(saved.sentence);
  }

  const saveKey = (key: SharingIdentity): void => parts.save(identityFileText(key), 'breakwater-key.txt');

  const opening = (
    <OpeningPart
      key="opening"
      sharing={sharing}
      parts={parts}
      onAdd={add}
      onReceived={(id) => {
        setAsked(id);
        setSaid('');
      }}
    />
  );
  const mine = (
    <section key="mine" class="plate" aria-labelledby="my-card-title">
      <h2 id="my-card-title">{i18n.t('sharing.inbox.card.title')}</h2>
      <p>{i18n.t('sharing.inbox.card.about')}</p>
      <OwnCard card={card} said={said} problem={cardProblem} onCopy={() => void copy()}>
        {makeCard}
      </OwnCard>
    </section>
  );
  return (
    <div class="desk">
      {senders.length === 0 ? [mine, opening] : [opening, mine]}
      <PeopleView
        senders={senders}
        shown={shown?.id ?? null}
        onShow={setAsked}
        add={
          <section class="plate" aria-label={i18n.t('sharing.inbox.people.addTitle')}>
            <Unfold title={i18n.t('sharing.inbox.people.addTitle')} now="" open={false}>
              <div role="alert">{refused !== null && <p class="notice">{refused}</p>}</div>
              <SenderForm
                id="sender"
                codes={parts.codes}
                submit={i18n.t('sharing.inbox.people.add')}
                onAdd={async (label, theirs) => (await add(label, theirs)) !== null}
              />
            </Unfold>
          </section>
        }
      >
        {shown !== undefined && (
          <SenderView
            key={shown.id}
            sender={shown}
            mine={card}
            codes={parts.codes}
            dateText={parts.dateText}
            onNotes={(notes) =>
              keep({ type: 'notes-of-sender', id: shown.id, notes }, i18n.t('sharing.inbox.people.kept'))
            }
            onLabel={(label) =>
              keep({ type: 'label-sender', id: shown.id, label }, i18n.t('sharing.inbox.people.kept'))
            }
            onCard={(theirs) =>
              keep({ type: 'card-of-sender', id: shown.id, card: theirs }, i18n.t('sharing.inbox.people.kept'))
            }
            onSame={() => void parts.edit({ type: 'verify', card: shown.way.card, at: parts.now() })}
            onRemove={() => void remove(shown.id)}
          />
        )}
      </PeopleView>
      <GuideView help={help} />
      {identity !== null && (
        <KeyView onSave={() => saveKey(identity)}>
          <RenewCard onSaveKey={() => saveKey(identity)} onRenew={() => renew(identity.card)} />
        </KeyView>
      )}
    </div>
  );
}
