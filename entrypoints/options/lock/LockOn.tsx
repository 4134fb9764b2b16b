import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { LockSettings, type LockTask } from '@/components/lock/LockSettings';
import { say } from '@/components/shell/say';
import { makePasskey, passkeysWork } from '@/utils/platform/passkey';
import { sendEdit, sendLock } from '@/utils/platform/send-edit';
import type { Edit } from '@/utils/settings/edit';
import type { Settings } from '@/utils/settings/settings';
import { addPasskey, removePasskey } from '@/utils/vault/change-lock';
import type { OpenVault } from '@/utils/vault/vault';
import { changeLock } from '@/wired/lock/change-lock';
import { choiceKeptText } from '../edit';

interface LockOnProps {
  readonly vault: OpenVault;
  readonly settings: Settings;
  readonly said: string;
  readonly onTask: (task: LockTask) => void;
}

export function LockOn({ vault, settings, said, onTask }: LockOnProps): JSX.Element {
  const [kept, setKept] = useState('');
  const [ofPasskey, setOfPasskey] = useState('');

  async function choose(edit: Edit): Promise<void> {
    setKept('');
    const saved = await sendEdit(edit);
    setKept(saved.type === 'refused' ? say(saved.sentence) : choiceKeptText(saved));
  }

  async function add(): Promise<void> {
    setOfPasskey('');
    const made = await makePasskey();
    if (made.type === 'cancelled') return setOfPasskey(i18n.t('lock.passkey.cancelled'));
    if (made.type === 'unfit') return setOfPasskey(i18n.t('lock.passkey.unfit'));
    const { params, secret } = made;
    const trouble = await changeLock((now) => addPasskey(now, { params, output: secret }));
    setOfPasskey(trouble === null ? i18n.t('lock.passkey.added') : say(trouble));
  }

  async function remove(): Promise<void> {
    setOfPasskey('');
    const trouble = await changeLock(removePasskey);
    setOfPasskey(trouble === null ? i18n.t('lock.passkey.removed') : say(trouble));
  }

  return (
    <LockFrame title={i18n.t('lock.on.title')} arrives={said !== ''}>
      <LockSettings
        idleMinutes={settings.lock.idleMinutes}
        shows={settings.lock.shows}
        said={kept === '' ? said : kept}
        passkey={{
          work: passkeysWork(),
          has: vault.header.slots.some(({ type }) => type === 'passkey'),
          said: ofPasskey,
          onAdd: () => void add(),
          onRemove: () => void remove(),
        }}
        onLock={() => void sendLock().catch(() => setKept(i18n.t('lock.problem.notAnswering')))}
        onIdle={(minutes) => void choose({ type: 'lock-idle', minutes })}
        onShows={(shows) => void choose({ type: 'lock-shows', shows })}
        onTask={onTask}
      />
    </LockFrame>
  );
}
