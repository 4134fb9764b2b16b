import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { LockedShow } from '@/utils/settings/locked-show';
import { IDLE_MINUTES, type IdleMinutes } from '@/utils/settings/settings';
import { Choice } from '../shell/Choice';
import { PasskeyPart, type PasskeyPartProps } from './PasskeyPart';
import { ShowsField } from './ShowsField';

/** What can be done to a lock that is on and open. */
export type LockTask = 'change' | 'new-code' | 'turn-off';

interface LockSettingsProps {
  readonly idleMinutes: IdleMinutes;
  readonly shows: readonly LockedShow[];
  /** What became of the last change. */
  readonly said: string;
  readonly passkey: PasskeyPartProps;
  readonly onLock: () => void;
  readonly onIdle: (minutes: IdleMinutes) => void;
  readonly onShows: (shows: readonly LockedShow[]) => void;
  readonly onTask: (task: LockTask) => void;
}

const TASKS = [
  { task: 'change', label: 'lock.change.button' },
  { task: 'new-code', label: 'lock.newCode.button' },
  { task: 'turn-off', label: 'lock.turnOff.button' },
] as const;

export function LockSettings(props: LockSettingsProps): JSX.Element {
  const { idleMinutes, shows, said, passkey, onLock, onIdle, onShows, onTask } = props;
  return (
    <>
      <p>{i18n.t('lock.on.about')}</p>
      <div class="row">
        <button type="button" class="button button--main" onClick={onLock}>
          {i18n.t('lock.on.lockNow')}
        </button>
        <p class="soft lock__beside">{i18n.t('lock.on.open')}</p>
      </div>
      <Choice
        legend={i18n.t('lock.on.idle')}
        name="lock-idle"
        options={IDLE_MINUTES.map((minutes) => ({ value: String(minutes), label: idleText(minutes) }))}
        value={String(idleMinutes)}
        onChange={(value) => {
          const chosen = IDLE_MINUTES.find((minutes) => String(minutes) === value);
          if (chosen !== undefined) onIdle(chosen);
        }}
      />
      <p class="soft small">{i18n.t('lock.on.idleAbout')}</p>
      <ShowsField shows={shows} onChange={onShows} />
      <p role="status">{said}</p>
      <div class="row">
        {TASKS.map(({ task, label }) => (
          <button key={task} type="button" class="button" onClick={() => onTask(task)}>
            {i18n.t(label)}
          </button>
        ))}
      </div>
      <PasskeyPart {...passkey} />
      <p class="soft small">{i18n.t('lock.on.outside')}</p>
    </>
  );
}

function idleText(minutes: IdleMinutes): string {
  return minutes === 0 ? i18n.t('lock.on.idleNever') : i18n.t('time.minutes', minutes);
}
