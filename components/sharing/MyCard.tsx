import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { type CardText, cardQrText } from '@/utils/sharing/card';
import { QrCode } from './QrCode';

interface MyCardProps {
  /** `null` where there is none yet. */
  readonly card: CardText | null;
  /** What became of copying, or of making it. */
  readonly said: string;
  readonly problem: string | null;
  readonly onCopy: () => void;
  /** Ways to a card, where there is none. */
  readonly children: ComponentChildren;
}

/** What a partner gives to whoever wants to share with them. */
export function MyCard({ card, said, problem, onCopy, children }: MyCardProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="my-card-title">
      <h2 id="my-card-title">{i18n.t('sharing.inbox.card.title')}</h2>
      <p>{i18n.t('sharing.inbox.card.about')}</p>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
      {card === null ? (
        children
      ) : (
        <div class="own-card">
          <div class="stack">
            <div class="field">
              <label class="field__label" for="my-card">
                {i18n.t('sharing.inbox.card.label')}
              </label>
              <textarea
                id="my-card"
                class="field__input card-text"
                rows={4}
                dir="ltr"
                readonly
                value={card}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
            </div>
            <div class="row">
              <button type="button" class="button" onClick={onCopy}>
                {i18n.t('sharing.inbox.card.copy')}
              </button>
            </div>
          </div>
          <QrCode text={cardQrText({ text: card })} label={i18n.t('sharing.inbox.card.qr')} />
        </div>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}
