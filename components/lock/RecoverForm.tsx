import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type RecoveryRead, readRecoveryCode } from '@/utils/vault/recovery-code';
import { Field } from '../shell/Field';
import { joined } from '../shell/joined';
import { focusIn } from './focus-in';

interface RecoverFormProps {
  /** A code that is whole and opens nothing here, or another trouble. */
  readonly problem: string | null;
  /** @param secret what the code stands for */
  readonly onCode: (secret: Uint8Array<ArrayBuffer>) => void;
  readonly onBack: () => void;
}

/** Takes the recovery code, and says in which group a slip is. */
export function RecoverForm({ problem, onCode, onBack }: RecoverFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [slip, setSlip] = useState<string | null>(null);
  const found = slip ?? problem;
  return (
    <form
      class="stack"
      noValidate
      aria-label={i18n.t('lock.recover.title')}
      onSubmit={(event) => {
        event.preventDefault();
        const read = readRecoveryCode(typed);
        setSlip(read.type === 'code' ? null : slipText(read));
        if (read.type === 'code') onCode(read.secret);
        else focusIn(event.currentTarget, '#recovery-code');
      }}
    >
      <Field
        id="recovery-code"
        label={i18n.t('lock.code.label')}
        hint={i18n.t('lock.recover.hint')}
        problems={found === null ? [] : [found]}
        input={(tied) => (
          <textarea
            {...tied}
            class="field__input code-field"
            rows={2}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t('lock.recover.next')}
        </button>
        <button type="button" class="button button--quiet" onClick={onBack}>
          {i18n.t('lock.recover.back')}
        </button>
      </div>
    </form>
  );
}

function slipText(read: Exclude<RecoveryRead, { readonly type: 'code' }>): string {
  switch (read.type) {
    case 'symbols':
      return i18n.t('lock.recover.symbols', { symbols: read.symbols });
    case 'length':
      return i18n.t('lock.recover.length', read.symbols);
    case 'slips':
      return i18n.t('lock.recover.slips', { groups: joined(read.groups.map(String)) });
  }
}
