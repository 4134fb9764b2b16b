import { render } from 'preact';
import { type OpenNow, PopupView } from '@/components/popup/PopupView';
import { LIVE_KEYS, readLiveState } from '@/utils/enforcement/live-state';
import { openNow } from '@/utils/enforcement/open-now';
import { systemClock } from '@/utils/platform/clock';
import { askSurely } from '@/utils/platform/messages';
import { localStore, sessionStore } from '@/utils/platform/store';
import { loadSettings } from '@/utils/settings/settings-service';

async function namesOfOpen(): Promise<OpenNow[]> {
  const read = await loadSettings(localStore);
  if (read.type !== 'settings') return [];
  const open = openNow(readLiveState(await sessionStore.get(LIVE_KEYS.main)), systemClock.now());
  return read.settings.boundaries.flatMap(({ id, name }) => {
    const minutesLeft = open.get(id);
    return minutesLeft === undefined ? [] : [{ boundary: id, name, minutesLeft }];
  });
}

async function show(): Promise<void> {
  const open = await namesOfOpen();
  render(
    <PopupView openNow={open} onEnd={(boundary) => void askSurely({ type: 'allowance/end', boundary }).then(show)} />,
    document.body,
  );
}

void show();
