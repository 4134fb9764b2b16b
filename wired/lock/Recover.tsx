import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { NewPassphraseForm } from '@/components/lock/NewPassphraseForm';
import { RecoverForm } from '@/components/lock/RecoverForm';
import { say } from '@/components/shell/say';
import { homes } from '@/utils/platform/homes';
import type { Bytes } from '@/utils/vault/bytes';
import { changePassphrase } from '@/utils/vault/change-lock';
import type { Header } from '@/utils/vault/header';
import { fits, recoverySecret, unlockWith } from '@/utils/vault/unlock-service';
import { changeLock } from './change-lock';
import { useNewPassphrase } from './use-new-passphrase';

interface RecoverProps {
  readonly header: Header;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The code opens the lock only together with the new passphrase: it is not forgotten a second time. */
export function Recover({ header, onDone, onBack }: RecoverProps): JSX.Element {
  const [code, setCode] = useState<Bytes | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fresh = useNewPassphrase();

  async function look(secret: Bytes): Promise<void> {
    setProblem(null);
    const fit = await fits(header, recoverySecret(secret));
    if (fit.type === 'open') setCode(secret);
    else setProblem(fit.type === 'wrong' ? i18n.t('lock.recover.wrong') : say(fit.sentence));
  }

  async function keep(secret: Bytes, passphrase: string): Promise<void> {
    const done = await fresh.keep(passphrase, async (stretched) => {
      const unlocked = await unlockWith(homes, recoverySecret(secret));
      if (unlocked.type === 'trouble') return unlocked.sentence;
      if (unlocked.type === 'wrong') return { key: 'lock.recover.wrong' };
      return changeLock((vault) => changePassphrase(vault, stretched));
    });
    if (done) onDone();
  }

  return code === null ? (
    <LockFrame key="code" title={i18n.t('lock.recover.title')} arrives>
      <p>{i18n.t('lock.recover.about')}</p>
      <RecoverForm problem={problem} onCode={(secret) => void look(secret)} onBack={onBack} />
    </LockFrame>
  ) : (
    <LockFrame key="new" title={i18n.t('lock.recover.newTitle')} arrives>
      <p>{i18n.t('lock.recover.newAbout')}</p>
      <NewPassphraseForm
        id="recover"
        title={i18n.t('lock.recover.newTitle')}
        replaces
        present="not-asked"
        submit={i18n.t('lock.recover.keep')}
        strength={fresh.strength}
        progress={fresh.progress}
        problem={fresh.problem}
        onTyped={fresh.look}
        onSubmit={(passphrase) => void keep(code, passphrase)}
        onCancel={onBack}
      />
    </LockFrame>
  );
}
