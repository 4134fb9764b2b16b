import { render } from 'preact';
import { i18n } from '#i18n';
import { QuietView } from '@/components/quiet/QuietView';
import { say } from '@/components/shell/say';
import { ownActivities } from '@/utils/help/own-words';
import { systemClock } from '@/utils/platform/clock';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { localStore } from '@/utils/platform/store';
import { inTurn, KIND_WORDS, type OneOrMore, SMALL_ACTIVITIES } from '@/utils/quiet/words';

offerQuickExit();

const plan = await localStore.get('plan').catch(() => null);
const [first, ...more] = ownActivities(plan);
const [ours, ...others] = SMALL_ACTIVITIES;
const activities: OneOrMore<string> =
  first === undefined ? [say({ key: ours }), ...others.map((key) => say({ key }))] : [first, ...more];

/** Another sentence and another activity each time, and nothing has to be written down for it. */
const came = Math.floor(systemClock.now() / 1000);

function show(count: number): void {
  render(
    <QuietView
      kindWords={say({ key: inTurn(KIND_WORDS, came) })}
      activity={inTurn(activities, count)}
      onAnother={activities.length > 1 ? () => show(count + 1) : null}
    />,
    document.body,
  );
}

setPageLanguage();
document.title = i18n.t('quiet.title');
document.body.replaceChildren();
show(came);
