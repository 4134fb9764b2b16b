import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupReminder } from '@/components/backup/BackupReminder';
import { FindingNotice } from '@/components/lock/FindingNotice';
import { LookBackOffer } from '@/components/look-back/LookBackOffer';
import { Page } from '@/components/shell/Page';
import { LockGate } from '@/wired/lock/LockGate';
import { useFinding } from '@/wired/lock/use-finding';
import { useVault } from '@/wired/lock/use-vault';
import { BoundariesRoom } from './BoundariesRoom';
import { CheckRoom } from './CheckRoom';
import { JournalRoom } from './JournalRoom';
import { PlanRoom } from './PlanRoom';
import { SettingsRoom } from './SettingsRoom';
import { SharingRoom } from './sharing/SharingRoom';
import { useBackupReminder } from './use-backup-reminder';
import { useMayLookBack } from './use-may-look-back';

const ROOMS = [
  { path: '#/boundaries', title: 'shell.rooms.boundaries', Room: BoundariesRoom },
  { path: '#/plan', title: 'shell.rooms.plan', Room: PlanRoom },
  { path: '#/journal', title: 'shell.rooms.journal', Room: JournalRoom },
  { path: '#/sharing', title: 'shell.rooms.sharing', Room: SharingRoom },
  { path: '#/settings', title: 'shell.rooms.settings', Room: SettingsRoom },
  { path: '#/self-check', title: 'shell.rooms.selfCheck', Room: CheckRoom },
] as const;

/** The room that the address names; the first one where it names none. */
function useRoom(): (typeof ROOMS)[number] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = (): void => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return ROOMS.find(({ path }) => hash === path || hash.startsWith(`${path}/`)) ?? ROOMS[0];
}

export function App(): JSX.Element {
  const { path, title, Room } = useRoom();
  const mayLookBack = useMayLookBack();
  const vault = useVault();
  const reminder = useBackupReminder();
  const { finding, understood } = useFinding();
  useEffect(() => {
    document.title = i18n.t('shell.pageTitle', { room: i18n.t(title) });
  }, [title]);
  const navigation = (
    <nav class="rooms" aria-label={i18n.t('shell.rooms.label')}>
      {ROOMS.map((room) => (
        <a key={room.path} href={room.path} aria-current={room.path === path ? 'page' : undefined}>
          {i18n.t(room.title)}
        </a>
      ))}
    </nav>
  );
  return (
    <Page title={i18n.t(title)} navigation={navigation}>
      {finding !== null && <FindingNotice finding={finding} onUnderstood={understood} />}
      {mayLookBack && vault !== null && vault.type !== 'locked' && <LookBackOffer />}
      {reminder !== null && vault !== null && vault.type !== 'locked' && <BackupReminder {...reminder} />}
      {Room === SettingsRoom ? (
        <SettingsRoom />
      ) : (
        <LockGate key={path} focused evenInTrouble={Room === CheckRoom}>
          <Room />
        </LockGate>
      )}
    </Page>
  );
}
