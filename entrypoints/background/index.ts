import { defineBackground } from 'wxt/utils/define-background';
import { LIVE_KEYS } from '@/utils/enforcement/live-state';
import { createAnswers } from '@/utils/keeper/answer-service';
import { createKeeper, HEARTBEAT_MINUTES } from '@/utils/keeper/keeper-service';
import { readRequest } from '@/utils/messaging/request-schema';
import { mayAsk, roleOf } from '@/utils/messaging/sender';
import { access } from '@/utils/platform/access';
import { alarms } from '@/utils/platform/alarms';
import { systemClock } from '@/utils/platform/clock';
import { openDatabase } from '@/utils/platform/database';
import { isPrivateBackground, mayEnterPrivateWindows, ownId, ownOrigin, pageAddress } from '@/utils/platform/extension';
import { guardRegistration } from '@/utils/platform/guard-registration';
import { listenToLifecycle } from '@/utils/platform/lifecycle';
import { onMessage } from '@/utils/platform/messages';
import { ruleBook } from '@/utils/platform/rules';
import { localStore, onLocalChange, onSessionChange, sessionStore } from '@/utils/platform/store';
import { tabs } from '@/utils/platform/tabs';
import { SETTINGS_KEY } from '@/utils/settings/settings-service';

export default defineBackground(() => {
  const parts = {
    rules: ruleBook,
    guard: guardRegistration,
    tabs,
    access,
    alarms,
    clock: systemClock,
    local: localStore,
    session: sessionStore,
    journal: { database: openDatabase(), local: localStore },
    pausePage: pageAddress('/pause.html'),
    quietPage: pageAddress('/quiet.html'),
    privateBackground: isPrivateBackground(),
    mayEnterPrivateWindows,
  };
  const keeper = createKeeper(parts);
  const answer = createAnswers(keeper, parts);

  onMessage((message, sender) => {
    const request = readRequest(message);
    if (request === null || !mayAsk(roleOf(sender, ownId(), [ownOrigin()]), request.type)) return null;
    return answer(request, { id: sender.tab?.id ?? null, private: sender.tab?.incognito ?? parts.privateBackground });
  });

  const events = {
    fresh: () => void keeper.settle('starting'),
    installed: () => void tabs.open(pageAddress('/welcome.html')),
    alarm: () => void keeper.settle('time'),
    accessChanged: () => void keeper.settle('access'),
    tabClosed: (tab: number) => void keeper.tabClosed(tab),
    tabOpened: () => void keeper.tabOpened(),
    tabArrived: () => void keeper.settle('arrival'),
  };
  const started = listenToLifecycle(events, parts.privateBackground ? 'awake-private' : 'awake');
  if (parts.privateBackground) {
    onLocalChange(SETTINGS_KEY, () => void keeper.settle('access'));
    onSessionChange(LIVE_KEYS.main, () => void keeper.settle('access'));
  }

  void alarms.repeat('heartbeat', HEARTBEAT_MINUTES);
  void started.then((start) => keeper.settle(start));
});
