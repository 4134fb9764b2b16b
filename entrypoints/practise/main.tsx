import { render } from 'preact';
import { i18n } from '#i18n';
import { PractiseView } from '@/components/exercise/PractiseView';
import { Page } from '@/components/shell/Page';
import { firstPractise, type PractiseShown, runPractise } from '@/utils/exercise/practise-service';
import { FIRST_PLAN } from '@/utils/plan/plan';
import { loadPlan } from '@/utils/plan/plan-service';
import { homes } from '@/utils/platform/homes';
import { setPageLanguage } from '@/utils/platform/page-language';
import { practiseParts } from '@/utils/platform/practise-parts';
import { offerQuickExit } from '@/utils/platform/quick-exit';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('practise.title');

const read = await loadPlan(homes);
const plan = read.type === 'plan' ? read.plan : FIRST_PLAN;
const { plain } = plan.exercises;

function show(shown: PractiseShown): void {
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
show(firstPractise(null, plain));
