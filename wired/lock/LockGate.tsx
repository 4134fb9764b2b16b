import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { say } from '@/components/shell/say';
import { Recover } from './Recover';
import { Unlock } from './Unlock';
import { useVault } from './use-vault';

interface LockGateProps {
  /** Whether unlocking is the first thing on the page; where it took the place of something else, it is in any case. */
  readonly focused: boolean;
  /** Whether the room is of use, too, where the keys cannot be read. */
  readonly evenInTrouble?: boolean;
  readonly children: ComponentChildren;
}

/** A room, or in its place the way to unlock it. What the room held is gone as soon as it locks, for the room is. */
export function LockGate({ focused, evenInTrouble = false, children }: LockGateProps): JSX.Element {
  const vault = useVault();
  const [recovers, setRecovers] = useState(false);
  const [said, setSaid] = useState('');
  const before = useRef<'open' | 'locked' | null>(null);
  const shows =
    vault === null || vault.type === 'trouble' ? null : vault.type === 'locked' || recovers ? 'locked' : 'open';
  const wasOpen = before.current === 'open';
  useEffect(() => {
    // What had the focus went away with the lock.
    if (before.current === 'locked' && shows === 'open') document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = shows;
  }, [shows]);
  if (vault === null) return <p role="status">{i18n.t('shell.opening')}</p>;
  if (vault.type === 'trouble') {
    return (
      <>
        <p class="notice" role="alert">
          {say(vault.sentence)}
        </p>
        {evenInTrouble && children}
      </>
    );
  }
  const header = vault.type === 'locked' ? vault.header : vault.type === 'open' ? vault.vault.header : null;
  if (header !== null && recovers) {
    return (
      <Recover
        header={header}
        onBack={() => setRecovers(false)}
        onDone={() => {
          setRecovers(false);
          setSaid(i18n.t('lock.change.done'));
        }}
      />
    );
  }
  if (vault.type === 'locked') {
    return (
      <Unlock
        header={vault.header}
        focused={focused || wasOpen}
        onCode={() => {
          setSaid('');
          setRecovers(true);
        }}
      />
    );
  }
  return (
    <>
      {said !== '' && (
        <p class="notice" role="status">
          {said}
        </p>
      )}
      {children}
    </>
  );
}
