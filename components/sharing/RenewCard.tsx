import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Unfold } from '../shell/Unfold';

interface RenewCardProps {
  readonly onSaveKey: () => void;
  /** @returns what went wrong, in a sentence; `null` where the new card is there */
  readonly onRenew: () => Promise<string | null>;
}

type Step = 'told' | 'asked' | 'working';

/** New keys in place of one's own, after it was said what that means. */
export function RenewCard({ onSaveKey, onRenew }: RenewCardProps): JSX.Element {
  const [step, setStep] = useState<Step>('told');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const before = useRef<Step>('told');
  // What was pressed has gone, and the next stands in its place.
  useEffect(() => {
    if (step === 'asked') question.current?.focus();
    else if (step === 'told' && before.current !== 'told') start.current?.focus();
    before.current = step;
  }, [step]);

  async function renew(): Promise<void> {
    setStep('working');
    const wrong = await onRenew();
    setProblem(wrong);
    setSaid(wrong === null ? i18n.t('sharing.renew.done') : '');
    setStep('told');
  }

  return (
    <Unfold title={i18n.t('sharing.renew.title')} now={i18n.t('sharing.renew.now')} open={false}>
      <p>{i18n.t('sharing.renew.means')}</p>
      <p>{i18n.t('sharing.renew.closes')}</p>
      {step === 'told' ? (
        <div>
          <button
            ref={start}
            type="button"
            class="button"
            onClick={() => {
              setSaid('');
              setProblem(null);
              setStep('asked');
            }}
          >
            {i18n.t('sharing.renew.make')}
          </button>
        </div>
      ) : (
        <div class="notice stack">
          <p ref={question} tabIndex={-1} class="partner__asks">
            <strong>{i18n.t('sharing.renew.ask')}</strong>
          </p>
          <p>{i18n.t('sharing.renew.goes')}</p>
          <div class="row">
            <button type="button" class="button" onClick={onSaveKey}>
              {i18n.t('sharing.renew.saveKey')}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={step === 'working'}
              onClick={() => step === 'asked' && void renew()}
            >
              {i18n.t('sharing.renew.sure')}
            </button>
            <button
              type="button"
              class="button button--quiet"
              aria-disabled={step === 'working'}
              onClick={() => step === 'asked' && setStep('told')}
            >
              {i18n.t('sharing.renew.keep')}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="small">
        {said}
      </p>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
    </Unfold>
  );
}
