import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { say } from '@/components/shell/say';
import type { Bytes } from '@/utils/vault/bytes';
import { changeRecoveryCode } from '@/utils/vault/change-lock';
import { changeLock } from '@/wired/lock/change-lock';
import { AskFirst } from './AskFirst';
import type { TaskProps } from './LockSection';
import { ShowCode } from './ShowCode';

/** Asks for the passphrase first: a code is a way in for ever. */
export function NewRecoveryCode({ onDone, onCancel }: TaskProps): JSX.Element {
  const [mayShow, setMayShow] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function finish(code: Bytes): Promise<void> {
    const trouble = await changeLock((vault) => changeRecoveryCode(vault, code));
    if (trouble === null) onDone(i18n.t('lock.newCode.done'));
    else setProblem(say(trouble));
  }

  return mayShow ? (
    <ShowCode progress={null} problem={problem} onFinish={(code) => void finish(code)} onCancel={onCancel} />
  ) : (
    <AskFirst
      id="new-code"
      title={i18n.t('lock.newCode.button')}
      about={i18n.t('lock.newCode.about')}
      submit={i18n.t('lock.passphrase.next')}
      onFits={async () => {
        setMayShow(true);
        return null;
      }}
      onCancel={onCancel}
    />
  );
}
