import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { NewPassphraseForm } from '@/components/lock/NewPassphraseForm';
import { say } from '@/components/shell/say';
import { changePassphrase } from '@/utils/vault/change-lock';
import { changeLock } from '@/wired/lock/change-lock';
import { useNewPassphrase } from '@/wired/lock/use-new-passphrase';
import { useStretching } from '@/wired/lock/use-stretching';
import { fitsNow } from './fits-now';
import type { TaskProps } from './LockSection';

export function ChangePassphrase({ onDone, onCancel }: TaskProps): JSX.Element {
  const [present, setPresent] = useState<'asked' | 'wrong'>('asked');
  const looking = useStretching();
  const fresh = useNewPassphrase();
  const [trouble, setTrouble] = useState<string | null>(null);

  async function change(passphrase: string, before: string): Promise<void> {
    setPresent('asked');
    setTrouble(null);
    const stretching = looking.begin();
    const fit = await fitsNow(before, stretching).catch(() => null);
    if (fit === null) return;
    looking.ended();
    if (fit.type === 'wrong') return setPresent('wrong');
    if (fit.type === 'trouble') return setTrouble(say(fit.sentence));
    if (await fresh.keep(passphrase, (stretched) => changeLock((vault) => changePassphrase(vault, stretched))))
      onDone(i18n.t('lock.change.done'));
  }

  return (
    <LockFrame title={i18n.t('lock.change.button')} arrives>
      <p>{i18n.t('lock.change.about')}</p>
      <NewPassphraseForm
        id="change"
        title={i18n.t('lock.change.button')}
        replaces
        present={present}
        submit={i18n.t('lock.change.keep')}
        strength={fresh.strength}
        progress={looking.progress ?? fresh.progress}
        problem={trouble ?? fresh.problem}
        onTyped={fresh.look}
        onSubmit={(passphrase, before) => void change(passphrase, before)}
        onCancel={onCancel}
      />
    </LockFrame>
  );
}
