import { render } from 'preact';
import { i18n } from '#i18n';
import { type FreeNow, type OpenNow, PopupView } from '@/components/popup/PopupView';
import type { Boundary } from '@/utils/boundary/boundary';
import { restingAt } from '@/utils/boundary/resting';
import { USAGE_KEY } from '@/utils/budget/usage-key';
import { readUsage } from '@/utils/budget/usage-schema';
import { LIVE_KEYS, readLiveState } from '@/utils/enforcement/live-state';
import { openNow } from '@/utils/enforcement/open-now';
import { dayOf } from '@/utils/journal/day';
import { lookBackToOffer } from '@/utils/look-back/offer-service';
import { systemClock } from '@/utils/platform/clock';
import { isPrivate } from '@/utils/platform/extension';
import { homes } from '@/utils/platform/homes';
import { askSurely } from '@/utils/platform/messages';
import { setPageLanguage } from '@/utils/platform/page-language';
import { prefillSite } from '@/utils/platform/prefill';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { localStore, sessionStore } from '@/utils/platform/store';
import { tabs } from '@/utils/platform/tabs';
import { loadSettings } from '@/utils/settings/settings-service';
import { remindersOn } from '@/utils/sharing/reminder';
import { loadSharing } from '@/utils/sharing/sharing-service';
import { VAULT_KEY } from '@/utils/vault/vault-service';

async function openOf(boundaries: readonly Boundary[]): Promise<OpenNow[]> {
  const open = openNow(readLiveState(await sessionStore.get(LIVE_KEYS.main)), systemClock.now());
  return boundaries.flatMap(({ id, name }) => {
    const minutesLeft = open.get(id);
    return minutesLeft === undefined ? [] : [{ boundary: id, name, minutesLeft }];
  });
}

async function freeOf(boundaries: readonly Boundary[]): Promise<FreeNow[]> {
  const usage = readUsage(await localStore.get(USAGE_KEY));
  const resting = restingAt(boundaries, usage, systemClock.now(), systemClock.offset);
  return boundaries.flatMap(({ id, name }): FreeNow[] => {
    const why = resting.get(id);
    return why === undefined || why.type === 'hours' ? [] : [{ boundary: id, name, left: why }];
  });
}

/** Where the summary stands that is for today. Nobody is named here, for others may look at the screen. */
async function summaryForToday(): Promise<string | null> {
  const read = await loadSharing(homes);
  const now = systemClock.now();
  const [first, ...others] =
    read.type === 'sharing' ? remindersOn(read.sharing, dayOf(now, systemClock.offset(now)), systemClock.offset) : [];
  if (first === undefined) return null;
  return others.length === 0 ? `options.html#/sharing/${first.id}` : 'options.html#/sharing';
}

async function openOwn(page: string): Promise<void> {
  await tabs.openOwn(page);
  close();
}

async function show(): Promise<void> {
  const [{ read, access }, site, lookBack, summaryDue] = await Promise.all([
    loadSettings(homes),
    tabs.activeSite(),
    lookBackToOffer({ session: sessionStore, inPrivate: isPrivate(), now: systemClock.now() }),
    summaryForToday(),
  ]);
  const boundaries = read.type === 'settings' && access.type !== 'locked' ? read.settings.boundaries : [];
  const strict = read.type === 'settings' && read.settings.strict !== null;
  render(
    <PopupView
      openNow={await openOf(boundaries)}
      strict={strict}
      mayLookBack={lookBack !== null && access.type !== 'locked'}
      summaryDue={summaryDue}
      locked={access.type === 'locked'}
      onHard={() => void openOwn('moment.html')}
      onPractise={() => void openOwn('practise.html')}
      freeNow={strict ? [] : await freeOf(boundaries)}
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

setPageLanguage();
document.title = i18n.t('popup.title');
offerQuickExit();
void show();
sessionStore.onChange(VAULT_KEY, () => void show());
