import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { safetyQrText } from '@/utils/sharing/safety-number';
import { QrCode } from './QrCode';
import { SafetyScan } from './SafetyScan';

interface SafetyNumberProps {
  /** Of its own for each on a page. */
  readonly id: string;
  /** 12 groups of 5 digits; `null` while it is worked out. */
  readonly number: readonly string[] | null;
  readonly verified: boolean;
  /** Whether it is the one who reads who looks at it. */
  readonly reads?: boolean;
  readonly codes: CodeReader;
  readonly onSame: () => void;
}

/** The number that both sides see where nobody swapped a card. It stands in an unfolded part. */
export function SafetyNumber(props: SafetyNumberProps): JSX.Element {
  const { id, number, verified, reads = false, codes, onSame } = props;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(verified);
  // The button that noted it has gone, and what it stands in may have folded.
  useEffect(() => {
    if (verified && !before.current) box.current?.closest('details')?.querySelector('summary')?.focus();
    before.current = verified;
  }, [verified]);
  if (number === null) return <p class="soft">{i18n.t('sharing.partner.safetyWait')}</p>;
  return (
    <div class="stack" ref={box}>
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
      <SafetyScan key={number.join('')} id={id} number={number} verified={verified} codes={codes} onSame={onSame} />
    </div>
  );
}
