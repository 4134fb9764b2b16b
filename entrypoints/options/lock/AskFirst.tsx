import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { AskPassphraseForm } from '@/components/lock/AskPassphraseForm';
import { LockFrame } from '@/components/lock/LockFrame';
import type { Sentence } from '@/utils/sentence/sentence';
import { useAsking } from '@/wired/lock/use-asking';
import { fitsNow } from './fits-now';

interface AskFirstProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly submit: string;
  /** @returns why it could not be done, or `null` */
  readonly onFits: () => Promise<Sentence | null>;
  readonly onCancel: () => void;
}

/** What is done only by somebody who knows the passphrase. */
export function AskFirst({ id, title, about, submit, onFits, onCancel }: AskFirstProps): JSX.Element {
  const { state, ask } = useAsking();
  return (
    <LockFrame title={title} arrives>
      <p>{about}</p>
      <AskPassphraseForm
        id={id}
        title={title}
        submit={submit}
        state={state}
        onSubmit={(passphrase) =>
          void ask(async (stretching) => {
            const fit = await fitsNow(passphrase, stretching);
            if (fit.type !== 'open') return fit;
            const sentence = await onFits();
            return sentence === null ? fit : { type: 'trouble', sentence };
          })
        }
      >
        <div>
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('shell.cancel')}
          </button>
        </div>
      </AskPassphraseForm>
    </LockFrame>
  );
}
