import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { PlanView } from '@/components/plan/PlanView';
import { ReasonsView } from '@/components/plan/ReasonsView';
import { say } from '@/components/shell/say';
import { troubleWithPlan } from '@/utils/plan/read-plan';
import { ActivitiesSection } from './plan/ActivitiesSection';
import { CardsSection } from './plan/CardsSection';
import { ComfortSection } from './plan/ComfortSection';
import { ExercisesSection } from './plan/ExercisesSection';
import { GoalsSection } from './plan/GoalsSection';
import { NumbersSection } from './plan/NumbersSection';
import { PeopleSection } from './plan/PeopleSection';
import { StepsSection } from './plan/StepsSection';
import { TriggersSection } from './plan/TriggersSection';
import { usePlan } from './plan/use-plan';
import { useSettings } from './use-settings';

/** The plan, in the person's own words. Each part keeps its changes by itself. */
export function PlanRoom(): JSX.Element {
  const read = usePlan();
  const settings = useSettings();
  if (read === null || settings === null) return <p role="status">{i18n.t('shell.opening')}</p>;
  if (read.type !== 'plan') return <p class="notice">{say(troubleWithPlan(read))}</p>;
  const { plan } = read;
  const boundaries = settings.type === 'settings' ? settings.settings.boundaries : [];
  return (
    <PlanView>
      <CardsSection plan={plan} boundaries={boundaries} />
      <TriggersSection plan={plan} />
      <PeopleSection plan={plan} />
      <ActivitiesSection plan={plan} />
      <StepsSection plan={plan} />
      <GoalsSection plan={plan} />
      <ExercisesSection plan={plan} />
      <ComfortSection plan={plan} />
      <NumbersSection plan={plan} />
      <ReasonsView boundaries={boundaries} />
    </PlanView>
  );
}
