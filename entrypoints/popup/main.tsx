import { render } from 'preact';
import { type OpenNow, PopupView } from '@/components/popup/PopupView';
import { LIVE_KEYS, readLiveState } from '@/utils/enforcement/live-state';
import { liveStateAt } from '@/utils/enforcement/reconcile-service';
import { systemClock } from '@/utils/platform/clock';
import { askSurely } from '@/utils/platform/messages';
import { localStore, sessionStore } from '@/utils/platform/store';
import { loadSettings } from '@/utils/settings/settings-service';

const MS_PER_MINUTE = 60_000;

async function openNow(): Promise<OpenNow[]> {
  const now = systemClock.now();
  const read = await loadSettings(localStore);
  const { allowances } = liveStateAt(readLiveState(await sessionStore.get(LIVE_KEYS.main)), now);
  if (read.type !== 'settings') return [];
  return read.settings.boundaries.flatMap(({ id, name }) => {
    const ends = allowances.standing
      .filter(({ boundaries, scope }) => scope.type !== 'once' && boundaries.includes(id))
      .map(({ until }) => until);
    return ends.length === 0
      ? []
      : [{ boundary: id, name, minutesLeft: Math.ceil((Math.max(...ends) - now) / MS_PER_MINUTE) }];
  });
}

async function show(): Promise<void> {
  const open = await openNow();
  render(
    <PopupView openNow={open} onEnd={(boundary) => void askSurely({ type: 'allowance/end', boundary }).then(show)} />,
    document.body,
  );
}

void show();
