import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { LABEL_LENGTH, SENDER_NOTES_LENGTH } from '@/utils/sharing/limits';
import type { Sender } from '@/utils/sharing/sharing';
import { Unfold } from '../shell/Unfold';
import { ComparedTable } from './ComparedTable';
import { NewCardForm } from './NewCardForm';
import { RemoveSender } from './RemoveSender';
import { SenderCard } from './SenderCard';
import { SummaryView } from './SummaryView';
import { TextForm } from './TextForm';

export interface SenderViewProps {
  readonly sender: Sender;
  readonly mine: CardText | null;
  readonly codes: CodeReader;
  /** @param at Unix milliseconds */
  readonly dateText: (at: number) => string;
  /** Each tells what became of it. */
  readonly onNotes: (notes: string) => Promise<string>;
  readonly onLabel: (label: string) => Promise<string>;
  readonly onCard: (card: CardText) => Promise<string>;
  readonly onSame: () => void;
  readonly onRemove: () => void;
}

/** One person who shares: what they shared, and what the reader keeps beside it. */
export function SenderView(props: SenderViewProps): JSX.Element {
  const { sender, mine, codes, dateText, onNotes, onLabel, onCard, onSame, onRemove } = props;
  const { id, label, notes, way, received } = sender;
  const [asked, setAsked] = useState<string | null>(null);
  const shown = received.find(({ hash }) => hash === asked) ?? received[0];
  return (
    <section class="plate sender" aria-labelledby={`sender-${id}`}>
      <h3 id={`sender-${id}`} class="sender__name" tabIndex={-1}>
        <bdi>{label}</bdi>
      </h3>
      <SenderCard
        key={way.card}
        id={`safety-${id}`}
        label={label}
        way={way}
        mine={mine}
        verified={way.verified === null ? null : dateText(way.verified)}
        codes={codes}
        onSame={onSame}
      />
      {shown === undefined ? (
        <p>{i18n.t('sharing.inbox.people.nothingYet')}</p>
      ) : (
        <>
          <p class="soft">{i18n.t('sharing.inbox.people.openedOn', { day: dateText(shown.at) })}</p>
          <SummaryView body={shown.body} />
        </>
      )}
      {shown !== undefined && received.length > 1 && (
        <div class="stack">
          <ComparedTable received={received} shown={shown.hash} onShow={setAsked} />
          <p class="soft">{i18n.t('sharing.inbox.compared.about')}</p>
        </div>
      )}
      <TextForm
        key={`notes-${id}`}
        id={`notes-${id}`}
        label={i18n.t('sharing.inbox.people.notes')}
        hint={i18n.t('sharing.inbox.people.notesHint')}
        rows={4}
        most={SENDER_NOTES_LENGTH}
        value={notes}
        submit={i18n.t('sharing.inbox.people.keepNotes')}
        onKeep={onNotes}
      />
      <Unfold title={i18n.t('sharing.inbox.people.more')} now="" open={false}>
        <TextForm
          id={`label-${id}`}
          label={i18n.t('sharing.inbox.people.rename')}
          rows={1}
          most={LABEL_LENGTH}
          value={label}
          submit={i18n.t('sharing.inbox.people.keepName')}
          onKeep={onLabel}
        />
        <NewCardForm id={`card-${id}`} codes={codes} onCard={onCard} />
        <RemoveSender label={label} onRemove={onRemove} />
      </Unfold>
    </section>
  );
}
