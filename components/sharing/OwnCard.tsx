import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { type CardText, cardQrText } from '@/utils/sharing/card';
import { QrCode } from './QrCode';

interface OwnCardProps {
  /** `null` where there is none yet. */
  readonly card: CardText | null;
  /** What became of copying. */
  readonly said: string;
  /** Why there is none, where that is known. */
  readonly problem: string | null;
  readonly onCopy: () => void;
  /** Ways to a card, where there is none. */
  readonly children: ComponentChildren;
}

/** The reader's own card, to be given to somebody. */
export function OwnCard({ card, said, problem, onCopy, children }: OwnCardProps): JSX.Element {
  return (
    <>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
      {card === null ? (
        children
      ) : (
        <div class="own-card">
          <div class="stack">
            <textarea
              id="my-card"
              class="field__input card-text"
              aria-label={i18n.t('sharing.card.label')}
              rows={4}
              dir="ltr"
              readonly
              value={card}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <div>
              <button type="button" class="button" onClick={onCopy}>
                {i18n.t('sharing.card.copy')}
              </button>
            </div>
          </div>
          <QrCode text={cardQrText({ text: card })} label={i18n.t('sharing.card.qr')} />
        </div>
      )}
      <p role="status" class="small">
        {said}
      </p>
    </>
  );
}
