import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Said } from '../shell/Said';
import { Unfold } from '../shell/Unfold';
import { PartnerMore, type PartnerMoreProps } from './PartnerMore';
import { PartnerState } from './PartnerState';
import { RemovePartner } from './RemovePartner';
import { SafetyNumber } from './SafetyNumber';
import { useAsk } from './use-ask';

export interface PartnerItemProps extends PartnerMoreProps {
  /** What became of the last change. */
  readonly said: string;
  readonly safetyNumber: readonly string[] | null;
  /** @param at Unix milliseconds */
  readonly dateText: (at: number) => string;
  readonly onPrepare: () => void;
  /** The safety number is wanted. */
  readonly onSafety: () => void;
  readonly onSame: () => void;
  readonly onPause: (paused: boolean) => void;
  readonly onRemove: () => void;
}

export function PartnerItem(props: PartnerItemProps): JSX.Element {
  const { partner, said, safetyNumber, codes, dateText, onPrepare, onSafety, onSame, onPause, onRemove } = props;
  const { asks, setAsks, question, start } = useAsk();
  const { id, label, way, paused } = partner;
  const changed = way.type === 'card' && way.before !== null;
  return (
    <li class="plate partner">
      <div class="partner__head">
        <h3>
          <bdi>{label}</bdi>
        </h3>
        <PartnerState partner={partner} dateText={dateText} />
      </div>
      {changed && <CardChanged label={label} />}
      {paused && (
        <p class="soft">
          <Said of="sharing.partner.pausedAbout" places={{ name: <bdi>{label}</bdi> }} />
        </p>
      )}
      {asks ? (
        <RemovePartner label={label} question={question} onRemove={onRemove} onKeep={() => setAsks(false)} />
      ) : (
        <div class="row">
          <button type="button" class="button button--main" onClick={onPrepare}>
            {i18n.t('sharing.partner.prepare')}
          </button>
          <button type="button" class="button" onClick={() => onPause(!paused)}>
            {i18n.t(paused ? 'sharing.partner.goOn' : 'sharing.partner.pause')}
          </button>
          <button ref={start} type="button" class="button" onClick={() => setAsks(true)}>
            {i18n.t('sharing.partner.remove')}
          </button>
        </div>
      )}
      <p role="status" class="soft small">
        {said}
      </p>
      <div>
        {way.type === 'card' && (
          <Unfold
            title={i18n.t('sharing.partner.safety')}
            now={way.verified === null ? i18n.t('sharing.partner.unverified') : ''}
            open={changed}
            onOpen={onSafety}
          >
            <SafetyNumber
              id={`${id}-safety`}
              number={safetyNumber}
              verified={way.verified !== null}
              codes={codes}
              onSame={onSame}
            />
          </Unfold>
        )}
        <PartnerMore {...props} />
      </div>
    </li>
  );
}

/** An alarm, and what to do. */
export function CardChanged({ label }: { readonly label: string }): JSX.Element {
  return (
    <p class="notice" role="alert">
      <Said of="sharing.partner.changed" places={{ name: <bdi>{label}</bdi> }} />
    </p>
  );
}
