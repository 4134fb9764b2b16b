import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { SharingView } from '@/components/sharing/SharingView';
import { Page } from '@/components/shell/Page';
import { BoundariesRoom } from './BoundariesRoom';
import { CheckRoom } from './CheckRoom';
import { JournalRoom } from './JournalRoom';
import { PlanRoom } from './PlanRoom';
import { SettingsRoom } from './SettingsRoom';

const ROOMS = [
  { path: '#/boundaries', title: 'Boundaries', Room: BoundariesRoom },
  { path: '#/plan', title: 'Plan', Room: PlanRoom },
  { path: '#/journal', title: 'Journal', Room: JournalRoom },
  { path: '#/sharing', title: 'Sharing', Room: SharingView },
  { path: '#/settings', title: 'Settings', Room: SettingsRoom },
  { path: '#/self-check', title: 'Self-check', Room: CheckRoom },
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
  useEffect(() => {
    document.title = `${title} · Breakwater`;
  }, [title]);
  const navigation = (
    <nav class="rooms" aria-label="Rooms">
      {ROOMS.map((room) => (
        <a key={room.path} href={room.path} aria-current={room.path === path ? 'page' : undefined}>
          {room.title}
        </a>
      ))}
    </nav>
  );
  return (
    <Page title={title} navigation={navigation}>
      <Room />
    </Page>
  );
}
