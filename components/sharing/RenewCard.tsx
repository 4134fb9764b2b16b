import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Unfold } from '../shell/Unfold';
import { useAsk } from './use-ask';

interface RenewCardProps {
  readonly onSaveKey: () => void;
  /** @returns what went wrong, in a sentence; `null` where the new card is there */
  readonly onRenew: () => Promise<string | null>;
}

/** New keys in place of one's own, after it was said what that means. */
export function RenewCard({ onSaveKey, onRenew }: RenewCardProps): JSX.Element {
  const { asks, setAsks, question, start } = useAsk();
  const [works, setWorks] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function renew(): Promise<void> {
    setWorks(true);
    const wrong = await onRenew();
    setProblem(wrong);
    setSaid(wrong === null ? i18n.t('sharing.renew.done') : '');
    setWorks(false);
    setAsks(false);
  }

  return (
    <Unfold title={i18n.t('sharing.renew.title')} now={i18n.t('sharing.renew.now')} open={false}>
      <p>{i18n.t('sharing.renew.means')}</p>
      <p>{i18n.t('sharing.renew.closes')}</p>
      {!asks ? (
        <div>
          <button
            ref={start}
            type="button"
            class="button"
            onClick={() => {
              setSaid('');
              setProblem(null);
              setAsks(true);
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
            <button type="button" class="button" aria-disabled={works} onClick={() => !works && void renew()}>
              {i18n.t('sharing.renew.sure')}
            </button>
            <button
              type="button"
              class="button button--quiet"
              aria-disabled={works}
              onClick={() => !works && setAsks(false)}
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
