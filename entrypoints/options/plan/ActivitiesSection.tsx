import type { JSX } from 'preact';
import { IDEAS } from '@/components/plan/ideas';
import { MOST_ACTIVITIES, type Plan } from '@/utils/plan/plan';
import { freshId } from './fresh-id';
import { OwnWordsSection } from './OwnWordsSection';

export function ActivitiesSection({ plan: { activities } }: { readonly plan: Plan }): JSX.Element {
  return (
    <OwnWordsSection
      id="activities"
      items={activities}
      ideas={IDEAS.activities()}
      full={
        activities.length < MOST_ACTIVITIES ? null : { key: 'plan.full.activities', values: { most: MOST_ACTIVITIES } }
      }
      put={(text) => ({ type: 'put-activity', activity: { id: freshId(), text } })}
      remove={(id) => {
        const activity = activities.find((each) => each.id === id);
        return activity === undefined ? null : { type: 'remove-activity', id: activity.id };
      }}
    />
  );
}
