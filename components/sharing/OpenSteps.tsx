import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PassphraseField } from '../shell/PassphraseField';

export function OpeningWork({ onCancel }: { readonly onCancel: () => void }): JSX.Element {
  return (
    <div class="row">
      <label class="row">
        {i18n.t('sharing.inbox.open.working')} <progress />
      </label>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('shell.cancel')}
      </button>
    </div>
  );
}

interface OpenPassphraseProps {
  readonly problem: string | null;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** The file stays chosen meanwhile. */
export function OpenPassphrase({ problem, onOpen, onCancel }: OpenPassphraseProps): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      class="stack"
      ref={form}
      noValidate
      aria-labelledby="open-title"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <PassphraseField
        id="open-passphrase"
        label={i18n.t('sharing.inbox.open.passphrase')}
        hint={i18n.t('sharing.inbox.open.passphraseHint')}
        problem={problem}
        kind="off"
        value={passphrase}
        onChange={setPassphrase}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t('sharing.inbox.open.button')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
    </form>
  );
}
