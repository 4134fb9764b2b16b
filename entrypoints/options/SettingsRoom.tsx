import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsView } from '@/components/settings/SettingsView';
import { WaitToLoosenView } from '@/components/settings/WaitToLoosenView';
import { say } from '@/components/shell/say';
import { sendEdit } from '@/utils/platform/send-edit';
import type { WaitToLoosen } from '@/utils/settings/settings';
import { troubleWith } from '@/utils/settings/settings-service';
import { LockGate } from '@/wired/lock/LockGate';
import { BackupSection } from './backup/BackupSection';
import { EraseSection } from './backup/EraseSection';
import { choiceKeptText } from './edit';
import { LockSection } from './lock/LockSection';
import { RetentionSection } from './RetentionSection';
import { SafeSearchSection } from './SafeSearchSection';
import { useSettings } from './use-settings';
import { WaitingSection } from './WaitingSection';

/** What is set; while it is locked, the way to unlock it stands there, and below it what can be known without. */
export function SettingsRoom(): JSX.Element {
  return (
    <>
      <LockGate focused={false} evenInTrouble>
        <OpenSettings />
      </LockGate>
      <SettingsView />
      <EraseSection />
    </>
  );
}

function OpenSettings(): JSX.Element {
  const read = useSettings();
  const [said, setSaid] = useState('');

  async function choose(hours: WaitToLoosen): Promise<void> {
    const saved = await sendEdit({ type: 'wait-to-loosen', hours });
    setSaid(saved.type === 'refused' ? say(saved.sentence) : choiceKeptText(saved));
  }

  return (
    <>
      {read?.type === 'settings' && (
        <>
          <LockSection settings={read.settings} />
          <WaitToLoosenView hours={read.settings.waitToLoosen} said={said} onChange={(hours) => void choose(hours)} />
          <WaitingSection settings={read.settings} />
          <SafeSearchSection settings={read.settings} />
          <RetentionSection retention={read.settings.retention} />
          <BackupSection settings={read.settings} />
        </>
      )}
      {read !== null && read.type !== 'settings' && <p class="notice">{say({ key: troubleWith(read) })}</p>}
    </>
  );
}
