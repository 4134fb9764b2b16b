import { render } from 'preact';
import { i18n } from '#i18n';
import { PractiseView } from '@/components/exercise/PractiseView';
import { MomentView } from '@/components/moment/MomentView';
import { StrictChoice } from '@/components/plan/StrictChoice';
import { Page } from '@/components/shell/Page';
import { say } from '@/components/shell/say';
import { firstPractise, runPractise } from '@/utils/exercise/practise-service';
import { FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import { homes } from '@/utils/platform/homes';
import { setPageLanguage } from '@/utils/platform/page-language';
import { practiseParts } from '@/utils/platform/practise-parts';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { sendEdit } from '@/utils/platform/send-edit';
import { sessionStore } from '@/utils/platform/store';
import type { StrictHours } from '@/utils/settings/settings';
import { VAULT_KEY } from '@/utils/vault/vault-service';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('moment.title');

/** While the vault is locked: what may be shown then. */
async function readPlan(): Promise<Plan> {
  const read = await loadPlan(homes).catch(() => null);
  return read?.type === 'plan' ? read.plan : FIRST_PLAN;
}

let plan = await readPlan();
const { plain, pinned } = plan.exercises;
const first = pinned ?? 'surf';
let shown = firstPractise(first, plain);
let hours: StrictHours = 1;
let said = '';

async function hold(): Promise<void> {
  const saved = await sendEdit({ type: 'strict', hours });
  said = saved.type === 'refused' ? say(saved.sentence) : i18n.t('strict.held');
  show();
}

function show(): void {
  render(
    <Page title={i18n.t('moment.title')}>
      <MomentView
        plan={plan}
        exercise={
          <PractiseView
            shown={shown}
            plan={plan}
            onChoose={actions.choose}
            onExercise={actions.exercise}
            onUrge={actions.tellUrge}
            onSkip={actions.skip}
          />
        }
        strict={
          <StrictChoice
            hours={hours}
            said={said}
            onChange={(chosen) => {
              hours = chosen;
              show();
            }}
            onHold={() => void hold()}
          />
        }
      />
    </Page>,
    document.body,
  );
}

const actions = runPractise({ ...practiseParts, plain, comfort: plan.comfort, first }, (next) => {
  shown = next;
  show();
});
show();
// What is going on goes on; only the words come and go with the lock.
sessionStore.onChange(VAULT_KEY, () => {
  void readPlan().then((next) => {
    plan = next;
    show();
  });
});
