import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { safetyQrText } from '@/utils/sharing/safety-number';
import { QrCode } from './QrCode';

interface SafetyNumberProps {
  /** 12 groups of 5 digits; `null` while it is worked out. */
  readonly number: readonly string[] | null;
  readonly verified: boolean;
  /** Whether it is the one who reads who looks at it. */
  readonly reads?: boolean;
  readonly onSame: () => void;
}

/** The number that both sides see where nobody swapped a card. */
export function SafetyNumber({ number, verified, reads = false, onSame }: SafetyNumberProps): JSX.Element {
  if (number === null) return <p class="soft">{i18n.t('sharing.partner.safetyWait')}</p>;
  return (
    <div class="stack">
      <p>{reads ? i18n.t('sharing.inbox.safety.about') : i18n.t('sharing.partner.safetyAbout')}</p>
      <div class="safety">
        {/* biome-ignore lint/a11y/useSemanticElements: a `code` element may have a name only with a role of its own */}
        <code role="group" class="safety__number" dir="ltr" aria-label={i18n.t('sharing.partner.safety')}>
          {number.map((group, at) => (
            <span key={at}>{group} </span>
          ))}
        </code>
        <QrCode text={safetyQrText(number)} label={i18n.t('sharing.partner.safetyQr')} />
      </div>
      <p class="soft">{reads ? i18n.t('sharing.inbox.safety.differs') : i18n.t('sharing.partner.safetyDiffers')}</p>
      {!verified && (
        <div>
          <button type="button" class="button" onClick={onSame}>
            {i18n.t('sharing.partner.same')}
          </button>
        </div>
      )}
    </div>
  );
}
