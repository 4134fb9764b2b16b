import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { Said } from '../shell/Said';
import { Unfold } from '../shell/Unfold';
import { PartnerMore, type PartnerMoreProps } from './PartnerMore';
import { PartnerState } from './PartnerState';
import { RemovePartner } from './RemovePartner';
import { SafetyNumber } from './SafetyNumber';

export interface PartnerItemProps extends PartnerMoreProps {
  /** What became of the last change. */
  readonly said: string;
  readonly safetyNumber: readonly string[] | null;
  readonly codes: CodeReader;
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
  const [removing, setRemoving] = useState(false);
  const { id, label, way, paused } = partner;
  const changed = way.type === 'card' && way.before !== null;
  return (
    <li class="plate partner">
      <div class="partner__head">
        <h3 dir="auto">{label}</h3>
        <PartnerState partner={partner} dateText={dateText} />
      </div>
      {changed && <CardChanged label={label} />}
      {paused && (
        <p class="soft">
          <Said of="sharing.partner.pausedAbout" places={{ name: <bdi>{label}</bdi> }} />
        </p>
      )}
      {removing ? (
        <RemovePartner label={label} onRemove={onRemove} onKeep={() => setRemoving(false)} />
      ) : (
        <div class="row">
          <button type="button" class="button button--main" onClick={onPrepare}>
            {i18n.t('sharing.partner.prepare')}
          </button>
          <button type="button" class="button" onClick={() => onPause(!paused)}>
            {i18n.t(paused ? 'sharing.partner.goOn' : 'sharing.partner.pause')}
          </button>
          <button type="button" class="button" onClick={() => setRemoving(true)}>
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
