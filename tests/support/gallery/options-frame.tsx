import type { ComponentChildren, JSX } from 'preact';
import { Page } from '@/components/shell/Page';

interface OptionsFrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

const ROOMS = ['Boundaries', 'Plan', 'Journal', 'Sharing', 'Settings', 'Self-check'];

/** A room as the options page frames it. */
export function OptionsFrame({ title, children }: OptionsFrameProps): JSX.Element {
  const navigation = (
    <nav class="rooms" aria-label="Rooms">
      {ROOMS.map((room) => (
        <a key={room} href={`#/${room.toLowerCase()}`} aria-current={room === title ? 'page' : undefined}>
          {room}
        </a>
      ))}
    </nav>
  );
  return (
    <Page title={title} navigation={navigation}>
      {children}
    </Page>
  );
}
