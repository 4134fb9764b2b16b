import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { LockOff } from '@/components/lock/LockOff';
import type { LockTask } from '@/components/lock/LockSettings';
import type { Settings } from '@/utils/settings/settings';
import { useVault } from '@/wired/lock/use-vault';
import { ChangePassphrase } from './ChangePassphrase';
import { LockOn } from './LockOn';
import { NewRecoveryCode } from './NewRecoveryCode';
import { TurnOffLock } from './TurnOffLock';
import { TurnOnLock } from './TurnOnLock';

/** What each part does when it is done, or left. */
export interface TaskProps {
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** The lock in the settings: whether there is one, and all that can be done to it while it is open. */
export function LockSection({ settings }: { readonly settings: Settings }): JSX.Element | null {
  const vault = useVault();
  const [task, setTask] = useState<LockTask | 'turn-on' | null>(null);
  const [said, setSaid] = useState('');
  const props: TaskProps = {
    onDone: (sentence) => {
      setTask(null);
      setSaid(sentence);
    },
    onCancel: () => setTask(null),
  };
  const begin = (next: LockTask | 'turn-on'): void => {
    setSaid('');
    setTask(next);
  };
  if (vault === null || vault.type === 'locked' || vault.type === 'trouble') return null;
  switch (task) {
    case 'turn-on':
      return <TurnOnLock {...props} shows={settings.lock.shows} />;
    case 'change':
      return <ChangePassphrase {...props} />;
    case 'new-code':
      return <NewRecoveryCode {...props} />;
    case 'turn-off':
      return <TurnOffLock {...props} />;
    case null:
      return vault.type === 'open' && vault.lock ? (
        <LockOn vault={vault.vault} settings={settings} said={said} onTask={begin} />
      ) : (
        <LockFrame title={i18n.t('lock.off.title')} arrives={said !== ''}>
          <LockOff said={said} onTurnOn={() => begin('turn-on')} />
        </LockFrame>
      );
  }
}
