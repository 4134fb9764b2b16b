import { render } from 'preact';
import { i18n } from '#i18n';
import { activitiesToOffer } from '@/components/exercise/own-activity';
import { QuietView } from '@/components/quiet/QuietView';
import { say } from '@/components/shell/say';
import { loadPlan } from '@/utils/plan/plan-service';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { sessionStore } from '@/utils/platform/store';
import { inTurn, KIND_WORDS } from '@/utils/quiet/words';
import { VAULT_KEY } from '@/utils/vault/vault-service';

offerQuickExit();

/** While the vault is locked: what may be shown then. */
async function readActivities(): Promise<ReturnType<typeof activitiesToOffer>> {
  const read = await loadPlan(homes).catch(() => null);
  return activitiesToOffer(read?.type === 'plan' ? read.plan.activities : []);
}

let activities = await readActivities();

/** Another sentence and another activity each time, and nothing has to be written down for it. */
const came = Math.floor(systemClock.now() / 1000);

function show(count: number): void {
  render(
    <QuietView
      kindWords={say({ key: inTurn(KIND_WORDS, came) })}
      activity={inTurn(activities, count).text}
      onAnother={activities.length > 1 ? () => show(count + 1) : null}
    />,
    document.body,
  );
}

setPageLanguage();
document.title = i18n.t('quiet.title');
document.body.replaceChildren();
show(came);
sessionStore.onChange(VAULT_KEY, () => {
  void readActivities().then((next) => {
    activities = next;
    show(came);
  });
});
