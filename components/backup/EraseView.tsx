import type { JSX } from 'preact';
import { i18n } from '#i18n';

export type EraseStep = 'closed' | 'asking' | 'erasing';

interface EraseViewProps {
  readonly step: EraseStep;
  readonly problem: string | null;
  readonly onAsk: () => void;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** Says what goes, and asks once. */
export function EraseView({ step, problem, onAsk, onKeep, onErase }: EraseViewProps): JSX.Element {
  return (
    <section class="plate stack" aria-labelledby="erase-title">
      <h2 id="erase-title">{i18n.t('erase.title')}</h2>
      <p>{i18n.t('erase.about')}</p>
      {/* With keys: the second press is never the first one's own button. */}
      {step === 'closed' && (
        <div key="closed">
          <button type="button" class="button" onClick={onAsk}>
            {i18n.t('erase.begin')}
          </button>
        </div>
      )}
      {step === 'asking' && (
        <div key="asking" class="stack">
          <p id="erase-goes">{i18n.t('erase.goes')}</p>
          <ul class="backup-points" aria-labelledby="erase-goes">
            {(['boundaries', 'plan', 'journal', 'lock', 'access'] as const).map((part) => (
              <li key={part}>{i18n.t(`erase.${part}`)}</li>
            ))}
          </ul>
          <p>{i18n.t('erase.stays')}</p>
          <div class="row">
            <button type="button" class="button button--main" onClick={onKeep}>
              {i18n.t('erase.keep')}
            </button>
            <button type="button" class="button" onClick={onErase}>
              {i18n.t('erase.sure')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{step === 'erasing' ? i18n.t('erase.erasing') : ''}</p>
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
    </section>
  );
}
