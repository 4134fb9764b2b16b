import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import type { Plan } from '@/utils/plan/plan';
import { Field } from '../shell/Field';
import { Tick } from '../shell/Tick';
import { Unfold } from '../shell/Unfold';
import { PlanSection } from './PlanSection';

interface ExercisesViewProps {
  readonly exercises: Plan['exercises'];
  readonly said: string;
  readonly onPin: (exercise: ExerciseId | null) => void;
  readonly onOffer: (exercise: ExerciseId, on: boolean) => void;
  readonly onPlain: (plain: boolean) => void;
}

/** Which exercises are offered, and whether one of them always comes first. */
export function ExercisesView({ exercises, said, onPin, onOffer, onPlain }: ExercisesViewProps): JSX.Element {
  const { pinned, off, plain } = exercises;
  const on = EXERCISE_IDS.filter((id) => !off.includes(id));
  return (
    <PlanSection
      id="exercises"
      title={i18n.t('plan.exercises.title')}
      about={i18n.t('plan.exercises.about')}
      said={said}
    >
      <Field
        id="pinned"
        label={i18n.t('plan.exercises.first')}
        problems={[]}
        input={(tied) => (
          <select
            {...tied}
            class="field__input plan__select"
            value={pinned ?? ''}
            onChange={({ currentTarget }) => onPin(EXERCISE_IDS.find((id) => id === currentTarget.value) ?? null)}
          >
            <option value="">{i18n.t('plan.exercises.turns')}</option>
            {on.map((id) => (
              <option key={id} value={id}>
                {i18n.t(`exercise.${id}.title`)}
              </option>
            ))}
          </select>
        )}
      />
      <Tick checked={plain} onChange={onPlain}>
        {i18n.t('plan.exercises.plain')}
      </Tick>
      <Unfold
        title={i18n.t('plan.exercises.offered')}
        now={
          off.length === 0
            ? i18n.t('plan.exercises.offeredAll')
            : i18n.t('plan.exercises.offeredSome', { on: on.length, all: EXERCISE_IDS.length })
        }
        open={false}
      >
        <fieldset class="choice plan__exercises">
          <legend class="visually-hidden">{i18n.t('plan.exercises.offered')}</legend>
          {EXERCISE_IDS.map((id) => (
            <Tick key={id} checked={!off.includes(id)} onChange={(offered) => onOffer(id, offered)}>
              {i18n.t(`exercise.${id}.title`)}
            </Tick>
          ))}
        </fieldset>
      </Unfold>
    </PlanSection>
  );
}
