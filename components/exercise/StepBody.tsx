import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Step } from '@/utils/exercise/exercise';
import type { Moment } from '@/utils/exercise/moment';
import type { Contact } from '@/utils/plan/plan';
import { say } from '../shell/say';
import { activitiesToOffer, type OwnActivity } from './own-activity';
import { People } from './People';
import { WriteBoxes } from './WriteBoxes';

interface StepBodyProps {
  readonly moment: Moment;
  readonly steps: readonly Step[];
  readonly people: readonly Contact[];
  readonly activities: readonly OwnActivity[];
  readonly onChoose: (option: string) => void;
}

/** What there is to press or fill in at a step, beside its words. */
export function StepBody({ moment, steps, people, activities, onChoose }: StepBodyProps): JSX.Element | null {
  if (moment.step.type === 'people') return <People people={people} />;
  if (moment.step.type === 'choose')
    return (
      <Options
        key={moment.number}
        options={moment.options.map(({ id, label }) => ({ id, text: say({ key: label }) }))}
        onChoose={onChoose}
      />
    );
  if (moment.step.type === 'activities')
    return (
      <div class="exercise__more">
        {activities.length === 0 && <p>{i18n.t('exercise.activity.ours')}</p>}
        <Options options={activitiesToOffer(activities)} onChoose={onChoose} />
      </div>
    );
  return steps.some(({ type }) => type === 'write') ? <WriteBoxes steps={steps} now={moment.number - 1} /> : null;
}

interface OptionsProps {
  readonly options: readonly OwnActivity[];
  readonly onChoose: (option: string) => void;
}

function Options({ options, onChoose }: OptionsProps): JSX.Element {
  return (
    <div class="exercise__options">
      {options.map(({ id, text }) => (
        <button type="button" class="button" key={id} dir="auto" onClick={() => onChoose(id)}>
          {text}
        </button>
      ))}
    </div>
  );
}
