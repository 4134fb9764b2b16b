import { defineBackground } from 'wxt/utils/define-background';
import { LIVE_KEYS } from '@/utils/enforcement/live-state';
import { createPlacedShelf } from '@/utils/enforcement/placed-shelf-service';
import { foldTimeNow } from '@/utils/journal/fold-time-service';
import { foldJournal } from '@/utils/journal/journal-service';
import { createRecent } from '@/utils/journal/recent-service';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, HEARTBEAT_MINUTES } from '@/utils/keeper/keeper-service';
import { refreshDueLists } from '@/utils/keeper/list-refresh-service';
import { lockWhenAway } from '@/utils/keeper/lock-service';
import { createListShelf } from '@/utils/list/list-shelf-service';
import { readRequest } from '@/utils/messaging/request-schema';
import { mayAsk, roleOf } from '@/utils/messaging/sender';
import { access } from '@/utils/platform/access';
import { alarms } from '@/utils/platform/alarms';
import { breathe } from '@/utils/platform/breathe';
import { systemClock } from '@/utils/platform/clock';
import { isPrivate, mayEnterPrivateWindows, ownId, ownOrigin, pageAddress } from '@/utils/platform/extension';
import { underFaults } from '@/utils/platform/faults';
import { fetchList } from '@/utils/platform/fetch-list';
import { foldHere } from '@/utils/platform/fold-here';
import { guardRegistration } from '@/utils/platform/guard-registration';
import { homes } from '@/utils/platform/homes';
import { idle, onIdle } from '@/utils/platform/idle';
import { listenToLifecycle } from '@/utils/platform/lifecycle';
import { onMessage } from '@/utils/platform/messages';
import { pausePath } from '@/utils/platform/page-language';
import { publicSuffixes } from '@/utils/platform/public-suffixes';
import { ruleBook } from '@/utils/platform/rules';
import { localStore, sessionStore } from '@/utils/platform/store';
import { tabs } from '@/utils/platform/tabs';
import { traces } from '@/utils/platform/traces';
import { SETTINGS_KEY } from '@/utils/settings/settings-service';
import { VAULT_KEY } from '@/utils/vault/vault-service';

const AWAKE_KEY = 'awake';

export default defineBackground(() => {
  const edges = underFaults({
    rules: ruleBook,
    guard: guardRegistration,
    tabs,
    access,
    alarms,
    idle,
    local: localStore,
    session: sessionStore,
    database: homes.database,
  });
  const { database, local, session } = edges;
  const journal = { database, local, session, alone: homes.alone };
  const parts = {
    ...edges,
    clock: systemClock,
    journal,
    recent: createRecent(session, async () => {
      const done = await foldJournal(journal, await foldTimeNow(journal, systemClock), foldHere);
      void keeper.journalRead(done.generation);
      return done.journal;
    }),
    random: Math.random,
    pausePage: pageAddress(pausePath()),
    lists: isPrivate() ? createPlacedShelf(edges.rules, local) : createListShelf(database),
    checkPage: pageAddress('/check.html'),
    quietPage: pageAddress('/quiet.html'),
    privateBackground: isPrivate(),
    traces,
    awake: { [AWAKE_KEY]: true },
    mayEnterPrivateWindows,
  };
  const keeper = createKeeper(parts);
  const refreshing = { database, fetchList, publicSuffixes, now: systemClock.now, rest: () => breathe() };
  const answer = createAnswers(keeper, parts);

  onMessage((message, sender) => {
    const request = readRequest(message);
    if (request === null || !mayAsk(roleOf(sender, ownId(), [ownOrigin()]), request.type)) return null;
    return answer(request, { id: sender.tab?.id ?? null, private: sender.tab?.incognito ?? parts.privateBackground });
  });

  const events = {
    fresh: () => void keeper.settle('starting'),
    installed: () => void tabs.open(pageAddress('/welcome.html')),
    alarm: (name: string) => {
      void keeper.settle(name === 'heartbeat' ? 'heartbeat' : 'time');
      if (name === 'heartbeat' && !parts.privateBackground) void refreshDueLists(keeper, refreshing);
    },
    accessChanged: () => void keeper.settle('access'),
    tabClosed: (tab: number) => void keeper.tabClosed(tab),
    tabOpened: () => void keeper.tabOpened(),
    tabArrived: () => void keeper.settle('arrival'),
  };
  const started = listenToLifecycle(events, parts.privateBackground ? 'awake-private' : AWAKE_KEY);
  if (!parts.privateBackground) {
    sessionStore.onChange(VAULT_KEY, () => void keeper.settle('unlocked'));
    onIdle(() => void lockWhenAway(keeper, parts));
  }
  if (parts.privateBackground) {
    localStore.onChange(SETTINGS_KEY, () => void keeper.settle('access'));
    sessionStore.onChange(LIVE_KEYS.main, () => void keeper.settle('access'));
  }

  void alarms.repeat('heartbeat', HEARTBEAT_MINUTES);
  void started.then((start) => keeper.settle(start));
});
