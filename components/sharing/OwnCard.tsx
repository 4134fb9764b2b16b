import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type CardText, cardQrText } from '@/utils/sharing/card';
import { Unfold } from '../shell/Unfold';
import { QrCode } from './QrCode';

interface OwnCardProps {
  /** `null` where there is none yet. */
  readonly card: CardText | null;
  readonly said: string;
  readonly onMake: () => void;
  readonly onCopy: () => void;
}

export function OwnCard({ card, said, onMake, onCopy }: OwnCardProps): JSX.Element {
  return (
    <section class="plate own-card-plate" aria-label={i18n.t('sharing.room.card')}>
      <Unfold title={i18n.t('sharing.room.card')} now={i18n.t('sharing.room.cardNow')} open={false}>
        <p>{i18n.t('sharing.room.cardAbout')}</p>
        {card === null ? (
          <div>
            <button type="button" class="button" onClick={onMake}>
              {i18n.t('sharing.room.cardMake')}
            </button>
          </div>
        ) : (
          <div class="own-card">
            <div class="stack">
              <textarea
                class="field__input card-text"
                aria-label={i18n.t('sharing.room.card')}
                rows={4}
                dir="ltr"
                readonly
                value={card}
                onFocus={({ currentTarget }) => currentTarget.select()}
              />
              <div>
                <button type="button" class="button" onClick={onCopy}>
                  {i18n.t('sharing.room.copy')}
                </button>
              </div>
            </div>
            <QrCode text={cardQrText({ text: card })} label={i18n.t('sharing.room.cardQr')} />
          </div>
        )}
        <p role="status" class="small">
          {said}
        </p>
      </Unfold>
    </section>
  );
}
