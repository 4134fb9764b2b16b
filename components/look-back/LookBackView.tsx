import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { NeedId } from '@/utils/exercise/need';
import { type LookBack, type LookBackEvent, numberOf } from '@/utils/look-back/look-back';
import type { Trigger } from '@/utils/plan/plan';
import type { CardFields } from './LookBackChange';
import { LookBackStep } from './LookBackStep';

export interface LookBackViewProps {
  readonly look: LookBack;
  readonly triggers: readonly Trigger[];
  /** The boundary's name, shown only to who opens it; `null` where it is there no more. */
  readonly boundary: string | null;
  readonly when: string;
  readonly need: NeedId | null;
  readonly card: CardFields;
  readonly problem: string | null;
  readonly onEvent: (event: LookBackEvent) => void;
  readonly onNeed: (need: NeedId) => void;
  readonly onCard: (card: CardFields) => void;
  readonly onKeep: () => void;
  readonly onFinish: () => void;
  readonly onDecline: () => void;
}

export function LookBackView(props: LookBackViewProps): JSX.Element {
  const { look, need, boundary, when, onEvent, onDecline } = props;
  if (look.step === 'done')
    return (
      <section class="plate look-back" aria-labelledby="look-back-title">
        <h2 id="look-back-title" tabIndex={-1}>
          {i18n.t('lookBack.thanks')}
        </h2>
        <p>{i18n.t('lookBack.thanksAbout')}</p>
        <p>
          <a href="options.html#/plan">{i18n.t('lookBack.toPlan')}</a>
        </p>
      </section>
    );
  return (
    <section class="plate look-back" aria-labelledby="look-back-title">
      <p class="soft small">{i18n.t('lookBack.step', { step: numberOf(look.step) })}</p>
      <LookBackStep {...props} step={look.step} />
      <div class="look-back__ways">
        {look.step === 'trigger' ? (
          <button type="button" class="button button--quiet" onClick={onDecline}>
            {i18n.t('lookBack.decline')}
          </button>
        ) : (
          <button type="button" class="button button--quiet" onClick={() => onEvent({ type: 'back' })}>
            {i18n.t('exercise.back')}
          </button>
        )}
        {look.step !== 'change' && (
          <button type="button" class="button" onClick={() => onEvent({ type: 'next' })}>
            {look.step === 'need' && need !== null ? i18n.t('exercise.next') : i18n.t('lookBack.passBy')}
          </button>
        )}
      </div>
      <details class="look-back__which soft small">
        <summary>{i18n.t('lookBack.which')}</summary>
        <p>
          {boundary === null ? i18n.t('lookBack.gone') : <bdi>{boundary}</bdi>}, {when}
        </p>
      </details>
    </section>
  );
}
