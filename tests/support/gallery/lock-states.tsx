import type { ComponentChildren } from 'preact';
import { AskPassphraseForm, type AskState } from '@/components/lock/AskPassphraseForm';
import { FindingNotice } from '@/components/lock/FindingNotice';
import { LockFrame } from '@/components/lock/LockFrame';
import { LockOff } from '@/components/lock/LockOff';
import { LockSettings } from '@/components/lock/LockSettings';
import { NewPassphraseForm, type NewPassphraseFormProps } from '@/components/lock/NewPassphraseForm';
import { RecoverForm } from '@/components/lock/RecoverForm';
import { RecoveryCodeForm } from '@/components/lock/RecoveryCodeForm';
import { ShowsField } from '@/components/lock/ShowsField';
import { StrengthMeter } from '@/components/lock/StrengthMeter';
import { UnlockView } from '@/components/lock/UnlockView';
import { STRENGTH_LEVELS } from '@/utils/strength/strength';
import { recoveryGroups } from '@/utils/vault/recovery-code';
import { OptionsFrame } from './options-frame';
import { type GalleryState, nothing } from './state';

const GROUPS = recoveryGroups(Uint8Array.from({ length: 20 }, (_, at) => (at * 71 + 13) % 256));
const HALF = { share: 0.5, seconds: 1 };
const SLOW = { share: 0.2, seconds: 41 };

export const lockStates: readonly GalleryState[] = [
  ...(['altered', 'rolledBack'] as const).map((finding) =>
    lock(`finding-${finding}`, 'Boundaries', <FindingNotice finding={finding} onUnderstood={nothing} />),
  ),
  lock('off', 'There is no lock yet', <LockOff said="" onTurnOn={nothing} />),
  lock('off-again', 'There is no lock yet', <LockOff said="The lock is off." onTurnOn={nothing} />),
  lock('turn-on', 'Turn on the lock', fresh({ children: <ShowsField shows={['people']} onChange={nothing} /> })),
  lock(
    'strengths',
    'Turn on the lock',
    <>
      <StrengthMeter strength={null} />
      {STRENGTH_LEVELS.map((level) => (
        <StrengthMeter key={level} strength={{ level, hint: level < 3 ? 'lock.strength.hint.common' : null }} />
      ))}
    </>,
  ),
  lock('code', 'Your recovery code', code({})),
  lock(
    'code-copied',
    'Your recovery code',
    code({ said: 'Copied. Some devices keep what was copied: paste it where it belongs, then copy something else.' }),
  ),
  lock('code-working', 'Your recovery code', code({ progress: HALF })),
  lock(
    'code-trouble',
    'Your recovery code',
    code({ problem: 'There was not enough memory for this just now. Close some tabs, and please try again.' }),
  ),
  lock(
    'change',
    'Change the passphrase',
    fresh({ present: 'asked', replaces: true, submit: 'Keep the new passphrase' }),
  ),
  lock(
    'change-wrong',
    'Change the passphrase',
    fresh({ present: 'wrong', replaces: true, submit: 'Keep the new passphrase' }),
  ),
  lock(
    'change-working',
    'Change the passphrase',
    fresh({ present: 'asked', replaces: true, progress: SLOW, submit: 'Keep the new passphrase' }),
  ),
  lock(
    'turn-off',
    'Turn off the lock',
    <AskPassphraseForm
      id="turn-off"
      title="Turn off the lock"
      submit="Turn off the lock"
      state={{ type: 'ready' }}
      onSubmit={nothing}
    />,
  ),
  settings('on', { has: false, said: '', work: true }),
  settings('on-passkey', { has: true, said: 'The passkey opens the lock from now on.', work: true }),
  settings('on-firefox', { has: false, said: '', work: false }),
  unlock('ready', { type: 'ready' }),
  unlock('working', { type: 'working', progress: HALF }),
  unlock('working-slowly', { type: 'working', progress: SLOW }),
  unlock('wrong', { type: 'wrong', seconds: 4 }),
  unlock('trouble', {
    type: 'trouble',
    sentence: 'The keys of your journal were changed from outside Breakwater. What was written is kept.',
  }),
  lock('recover', 'Open it with your recovery code', <RecoverForm problem={null} onCode={nothing} onBack={nothing} />),
  lock(
    'recover-wrong',
    'Open it with your recovery code',
    <RecoverForm
      problem="This code is well written, and it is not the code of this lock. If you made a newer one, that one opens it."
      onCode={nothing}
      onBack={nothing}
    />,
  ),
];

function lock(name: string, title: string, children: ComponentChildren): GalleryState {
  return {
    name: `lock-${name}`,
    page: 'options',
    view: () => (
      <OptionsFrame title="Settings">
        <LockFrame title={title} arrives={false}>
          {children}
        </LockFrame>
      </OptionsFrame>
    ),
  };
}

function fresh(props: Partial<NewPassphraseFormProps>) {
  return (
    <NewPassphraseForm
      id="fresh"
      title="A new passphrase"
      replaces={false}
      present="not-asked"
      strength={null}
      progress={null}
      problem={null}
      submit="Continue"
      onTyped={nothing}
      onSubmit={nothing}
      onCancel={nothing}
      {...props}
    />
  );
}

function code(props: Partial<Parameters<typeof RecoveryCodeForm>[0]>) {
  return (
    <RecoveryCodeForm
      groups={GROUPS}
      asked={3}
      said=""
      progress={null}
      problem={null}
      onCopy={nothing}
      onPrint={nothing}
      onFinish={nothing}
      onCancel={nothing}
      {...props}
    />
  );
}

function settings(name: string, passkey: { has: boolean; said: string; work: boolean }): GalleryState {
  return lock(
    name,
    'The lock is on',
    <LockSettings
      idleMinutes={15}
      shows={['people', 'first-steps']}
      said=""
      passkey={{ ...passkey, onAdd: nothing, onRemove: nothing }}
      onLock={nothing}
      onIdle={nothing}
      onShows={nothing}
      onTask={nothing}
    />,
  );
}

function unlock(name: string, state: AskState): GalleryState {
  return {
    name: `unlock-${name}`,
    page: 'options',
    view: () => (
      <OptionsFrame title="Journal">
        <UnlockView
          state={state}
          said={name === 'wrong' ? 'No passkey was used. Your passphrase works, too.' : ''}
          passkey={name !== 'ready'}
          focused={false}
          onUnlock={nothing}
          onPasskey={nothing}
          onCode={nothing}
        />
      </OptionsFrame>
    ),
  };
}
