import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { AskPassphraseForm, type AskState } from './AskPassphraseForm';

interface UnlockViewProps {
  readonly state: AskState;
  /** What became of a passkey. */
  readonly said: string;
  readonly passkey: boolean;
  /** Whether it is the first thing on its page. */
  readonly focused: boolean;
  readonly onUnlock: (passphrase: string) => void;
  readonly onPasskey: () => void;
  readonly onCode: () => void;
}

/** In the place of what is locked. */
export function UnlockView({
  state,
  said,
  passkey,
  focused,
  onUnlock,
  onPasskey,
  onCode,
}: UnlockViewProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused) section.current?.querySelector<HTMLElement>('#unlock')?.focus();
  }, [focused]);
  return (
    <section ref={section} class="plate lock" aria-labelledby="unlock-title">
      <h2 id="unlock-title" class="lock__title">
        {i18n.t('lock.unlock.title')}
      </h2>
      <p>{i18n.t('lock.unlock.about')}</p>
      <AskPassphraseForm
        id="unlock"
        title={i18n.t('lock.unlock.title')}
        submit={i18n.t('lock.unlock.button')}
        state={state}
        onSubmit={onUnlock}
      >
        <div class="row lock__ways">
          {passkey && (
            <button type="button" class="button" onClick={onPasskey}>
              {i18n.t('lock.unlock.passkey')}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={onCode}>
            {i18n.t('lock.unlock.code')}
          </button>
        </div>
        <p role="status">{said}</p>
      </AskPassphraseForm>
    </section>
  );
}
