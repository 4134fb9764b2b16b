import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { NewPassphraseForm } from '@/components/lock/NewPassphraseForm';
import { ShowsField } from '@/components/lock/ShowsField';
import { sendEdit } from '@/utils/platform/send-edit';
import type { LockedShow } from '@/utils/settings/locked-show';
import type { Bytes } from '@/utils/vault/bytes';
import { turnLockOn } from '@/utils/vault/change-lock';
import { changeLock } from '@/wired/lock/change-lock';
import { useNewPassphrase } from '@/wired/lock/use-new-passphrase';
import type { TaskProps } from './LockSection';
import { ShowCode } from './ShowCode';

/** A passphrase, what may be shown while locked, and a code on paper; only then is anything changed. */
export function TurnOnLock({
  shows: before,
  onDone,
  onCancel,
}: TaskProps & { readonly shows: readonly LockedShow[] }): JSX.Element {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [shows, setShows] = useState(before);
  const fresh = useNewPassphrase();

  async function finish(chosen: string, code: Bytes): Promise<void> {
    const done = await fresh.keep(chosen, async (stretched) => {
      // It makes the vault, too, where nothing was sealed yet.
      const saved = await sendEdit({ type: 'lock-shows', shows });
      if (saved.type === 'refused') return saved.sentence;
      return changeLock(async (vault, lock) => (lock ? null : turnLockOn(vault, stretched, code)));
    });
    if (done) onDone(i18n.t('lock.turnOn.done'));
  }

  return passphrase === null ? (
    <LockFrame title={i18n.t('lock.off.turnOn')} arrives>
      <p>{i18n.t('lock.turnOn.about')}</p>
      <NewPassphraseForm
        id="lock"
        title={i18n.t('lock.off.turnOn')}
        replaces={false}
        present="not-asked"
        submit={i18n.t('lock.passphrase.next')}
        strength={fresh.strength}
        progress={null}
        problem={null}
        onTyped={fresh.look}
        onSubmit={setPassphrase}
        onCancel={onCancel}
      >
        <ShowsField shows={shows} onChange={setShows} />
      </NewPassphraseForm>
    </LockFrame>
  ) : (
    <ShowCode
      progress={fresh.progress}
      problem={fresh.problem}
      onFinish={(code) => void finish(passphrase, code)}
      onCancel={onCancel}
    />
  );
}
