import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface LockOffProps {
  /** What became of the last change. */
  readonly said: string;
  readonly onTurnOn: () => void;
}

export function LockOff({ said, onTurnOn }: LockOffProps): JSX.Element {
  return (
    <>
      <p>{i18n.t('lock.off.key')}</p>
      <p>{i18n.t('lock.off.with')}</p>
      <div>
        <button type="button" class="button button--main" onClick={onTurnOn}>
          {i18n.t('lock.off.turnOn')}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
