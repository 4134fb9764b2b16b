import type { JSX } from 'preact';
import { PractiseView } from '@/components/exercise/PractiseView';
import { LookBackView } from '@/components/look-back/LookBackView';
import { MomentView } from '@/components/moment/MomentView';
import { StrictChoice } from '@/components/plan/StrictChoice';
import { Page } from '@/components/shell/Page';
import { firstPractise, type PractiseShown } from '@/utils/exercise/practise-service';
import { newSession, nextSession } from '@/utils/exercise/session';
import { FIRST_LOOK_BACK, LOOK_BACK_STEPS } from '@/utils/look-back/look-back';
import { FIRST_PLAN, type Plan } from '@/utils/plan/plan';
import { FULL_PLAN } from './plan-states';
import { type GalleryState, nothing } from './state';

const RUNNING: PractiseShown = {
  ...firstPractise('surf', false),
  session: nextSession(newSession('surf', false), { type: 'start' }),
};

export const momentStates: readonly GalleryState[] = [
  { name: 'moment-empty', page: 'moment', view: () => moment(FIRST_PLAN) },
  { name: 'moment', page: 'moment', view: () => moment(FULL_PLAN) },
  {
    name: 'practise',
    page: 'moment',
    view: () => <Page title="Practise">{practise(firstPractise(null, false), FIRST_PLAN)}</Page>,
  },
  {
    name: 'practise-running',
    page: 'moment',
    view: () => <Page title="Practise">{practise(RUNNING, FIRST_PLAN)}</Page>,
  },
  ...LOOK_BACK_STEPS.map(
    (step): GalleryState => ({
      name: `look-back-${step}`,
      page: 'moment',
      view: () => (
        <Page title="Look back">
          <LookBackView
            look={{ ...FIRST_LOOK_BACK, step }}
            triggers={FULL_PLAN.triggers}
            boundary="Videos in the evening"
            when="yesterday"
            need={null}
            card={{ when: 'Alone at night', what: 'I go to another room' }}
            problem={null}
            onEvent={nothing}
            onNeed={nothing}
            onCard={nothing}
            onKeep={nothing}
            onFinish={nothing}
            onDecline={nothing}
          />
        </Page>
      ),
    }),
  ),
];

function practise(shown: PractiseShown, plan: Plan): JSX.Element {
  return (
    <PractiseView shown={shown} plan={plan} onChoose={nothing} onExercise={nothing} onUrge={nothing} onSkip={nothing} />
  );
}

function moment(plan: Plan): JSX.Element {
  return (
    <Page title="Right now">
      <MomentView
        plan={plan}
        exercise={practise(firstPractise('surf', false), plan)}
        strict={<StrictChoice hours={1} said="" onChange={nothing} onHold={nothing} />}
      />
    </Page>
  );
}
