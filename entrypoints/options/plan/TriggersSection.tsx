import type { JSX } from 'preact';
import { IDEAS } from '@/components/plan/ideas';
import { MOST_TRIGGERS, type Plan } from '@/utils/plan/plan';
import { freshId } from './fresh-id';
import { OwnWordsSection } from './OwnWordsSection';

export function TriggersSection({ plan: { triggers } }: { readonly plan: Plan }): JSX.Element {
  return (
    <OwnWordsSection
      id="triggers"
      items={triggers}
      ideas={IDEAS.triggers()}
      full={triggers.length < MOST_TRIGGERS ? null : { key: 'plan.full.triggers', values: { most: MOST_TRIGGERS } }}
      put={(text) => ({ type: 'put-trigger', trigger: { id: freshId(), text } })}
      remove={(id) => {
        const trigger = triggers.find((each) => each.id === id);
        return trigger === undefined ? null : { type: 'remove-trigger', id: trigger.id };
      }}
    />
  );
}
