import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsView } from '@/components/settings/SettingsView';
import { WaitToLoosenView } from '@/components/settings/WaitToLoosenView';
import { say } from '@/components/shell/say';
import { sendEdit } from '@/utils/platform/send-edit';
import type { WaitToLoosen } from '@/utils/settings/settings';
import { troubleWith } from '@/utils/settings/settings-service';
import { BackupSection } from './backup/BackupSection';
import { EraseSection } from './backup/EraseSection';
import { choiceKeptText } from './edit';
import { SafeSearchSection } from './SafeSearchSection';
import { useSettings } from './use-settings';
import { WaitingSection } from './WaitingSection';

export function SettingsRoom(): JSX.Element {
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
          <WaitToLoosenView hours={read.settings.waitToLoosen} said={said} onChange={(hours) => void choose(hours)} />
          <WaitingSection settings={read.settings} />
          <SafeSearchSection settings={read.settings} />
          <BackupSection settings={read.settings} />
        </>
      )}
      {read !== null && read.type !== 'settings' && <p class="notice">{say({ key: troubleWith(read) })}</p>}
      <SettingsView />
      <EraseSection />
    </>
  );
}
