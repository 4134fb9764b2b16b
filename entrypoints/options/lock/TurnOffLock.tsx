import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { turnLockOff } from '@/utils/vault/change-lock';
import { changeLock } from '@/wired/lock/change-lock';
import { AskFirst } from './AskFirst';
import type { TaskProps } from './LockSection';

export function TurnOffLock({ onDone, onCancel }: TaskProps): JSX.Element {
  return (
    <AskFirst
      id="turn-off"
      title={i18n.t('lock.turnOff.button')}
      about={i18n.t('lock.turnOff.about')}
      submit={i18n.t('lock.turnOff.button')}
      onFits={async () => {
        const trouble = await changeLock(turnLockOff);
        if (trouble === null) onDone(i18n.t('lock.turnOff.done'));
        return trouble;
      }}
      onCancel={onCancel}
    />
  );
}
