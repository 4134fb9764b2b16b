import { render } from 'preact';
import { i18n } from '#i18n';
import { PractiseView } from '@/components/exercise/PractiseView';
import { Page } from '@/components/shell/Page';
import { firstPractise, type PractiseShown, runPractise } from '@/utils/exercise/practise-service';
import { FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import { homes } from '@/utils/platform/homes';
import { setPageLanguage } from '@/utils/platform/page-language';
import { practiseParts } from '@/utils/platform/practise-parts';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { sessionStore } from '@/utils/platform/store';
import { VAULT_KEY } from '@/utils/vault/vault-service';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('practise.title');

/** While the vault is locked: what may be shown then. */
async function readPlan(): Promise<Plan> {
  const read = await loadPlan(homes).catch(() => null);
  return read?.type === 'plan' ? read.plan : FIRST_PLAN;
}

let plan = await readPlan();
const { plain } = plan.exercises;
let shown = firstPractise(null, plain);

function show(next: PractiseShown): void {
  shown = next;
  render(
    <Page title={i18n.t('practise.title')}>
      <p class="lead">{i18n.t('practise.lead')}</p>
      <PractiseView
        shown={shown}
        plan={plan}
        onChoose={(exercise) => {
          actions.choose(exercise);
          scrollTo({ top: 0 });
        }}
        onExercise={actions.exercise}
        onUrge={actions.tellUrge}
        onSkip={actions.skip}
      />
    </Page>,
    document.body,
  );
}

const actions = runPractise({ ...practiseParts, plain, comfort: plan.comfort, first: null }, show);
show(shown);
// What is going on goes on; only the words come and go with the lock.
sessionStore.onChange(VAULT_KEY, () => {
  void readPlan().then((next) => {
    plan = next;
    show(shown);
  });
});
