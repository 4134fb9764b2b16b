import { render } from 'preact';
import { type FreeNow, type OpenNow, PopupView } from '@/components/popup/PopupView';
import type { Boundary } from '@/utils/boundary/boundary';
import { scheduleHolds } from '@/utils/boundary/schedule';
import { spentAt } from '@/utils/budget/usage';
import { USAGE_KEY } from '@/utils/budget/usage-key';
import { readUsage } from '@/utils/budget/usage-schema';
import { LIVE_KEYS, readLiveState } from '@/utils/enforcement/live-state';
import { openNow } from '@/utils/enforcement/open-now';
import { systemClock } from '@/utils/platform/clock';
import { askSurely } from '@/utils/platform/messages';
import { prefillSite } from '@/utils/platform/prefill';
import { localStore, sessionStore } from '@/utils/platform/store';
import { tabs } from '@/utils/platform/tabs';
import { loadSettings } from '@/utils/settings/settings-service';

const MS_PER_MINUTE = 60_000;

async function openOf(boundaries: readonly Boundary[]): Promise<OpenNow[]> {
  const open = openNow(readLiveState(await sessionStore.get(LIVE_KEYS.main)), systemClock.now());
  return boundaries.flatMap(({ id, name }) => {
    const minutesLeft = open.get(id);
    return minutesLeft === undefined ? [] : [{ boundary: id, name, minutesLeft }];
  });
}

async function freeOf(boundaries: readonly Boundary[]): Promise<FreeNow[]> {
  const usage = readUsage(await localStore.get(USAGE_KEY));
  const now = systemClock.now();
  return boundaries.flatMap(({ id, name, on, budget, when }): FreeNow[] => {
    if (!on || budget === null || !scheduleHolds(when, now, systemClock.offset)) return [];
    const { left, used } = spentAt(budget, usage[id], now, systemClock.offset);
    if (used) return [];
    return budget.type === 'time'
      ? [{ boundary: id, name, left: { type: 'minutes', count: Math.ceil(left / MS_PER_MINUTE) } }]
      : [{ boundary: id, name, left: { type: 'openings', count: left } }];
  });
}

async function show(): Promise<void> {
  const [read, site] = await Promise.all([loadSettings(localStore), tabs.activeSite()]);
  const boundaries = read.type === 'settings' ? read.settings.boundaries : [];
  render(
    <PopupView
      openNow={await openOf(boundaries)}
      freeNow={await freeOf(boundaries)}
      site={site}
      onEnd={(boundary) => void askSurely({ type: 'allowance/end', boundary }).then(show)}
      onSetHere={() => {
        if (site !== null)
          void prefillSite(site)
            .then(() => tabs.openOwn('options.html#/boundaries'))
            .then(() => close());
      }}
    />,
    document.body,
  );
}

void show();
