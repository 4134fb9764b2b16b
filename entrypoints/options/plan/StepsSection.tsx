import type { JSX } from 'preact';
import { IDEAS } from '@/components/plan/ideas';
import { MOST_FIRST_STEPS, type Plan } from '@/utils/plan/plan';
import { OwnWordsSection } from './OwnWordsSection';

export function StepsSection({ plan: { firstSteps } }: { readonly plan: Plan }): JSX.Element {
  return (
    <OwnWordsSection
      id="steps"
      items={firstSteps.map((step) => ({ id: step, text: step }))}
      ideas={IDEAS.steps()}
      full={
        firstSteps.length < MOST_FIRST_STEPS ? null : { key: 'plan.full.steps', values: { most: MOST_FIRST_STEPS } }
      }
      put={(step) => ({ type: 'put-step', step })}
      remove={(step) => ({ type: 'remove-step', step })}
    />
  );
}
