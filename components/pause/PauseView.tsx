import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import type { SessionEvent } from '@/utils/exercise/session';
import type { Question } from '@/utils/pause/asking';
import type { PauseShown } from '@/utils/pause/pause-service';
import type { TriggerId } from '@/utils/plan/plan';
import { ExerciseChoice } from '../exercise/ExerciseChoice';
import { ExerciseView } from '../exercise/ExerciseView';
import { Wave } from '../exercise/Wave';
import { waterOf } from '../exercise/water';
import { QuickExit } from '../shell/QuickExit';
import { Asking } from './Asking';
import { GoOn } from './GoOn';
import { Why } from './Why';

export interface PauseViewProps {
  readonly shown: PauseShown;
  readonly onUrge: (urge: number) => void;
  readonly onTrigger: (trigger: TriggerId) => void;
  readonly onSkip: (question: Question) => void;
  readonly onLeave: () => void;
  readonly onContinue: () => void;
  readonly onExercise: (event: SessionEvent) => void;
  readonly onChooseExercise: (exercise: ExerciseId) => void;
}

/** The whole pause. Its first state, `opening`, is also the static page, which can be read and left before any script runs. */
export function PauseView({
  shown,
  onLeave,
  onContinue,
  onExercise,
  onChooseExercise,
  ...asking
}: PauseViewProps): JSX.Element {
  const { state, help, session } = shown;
  return (
    <div class="pause">
      <header class="pause__top">
        <QuickExit />
        <a class="pause__help" href="help.html">
          {i18n.t('pause.help')}
        </a>
      </header>
      <main class="pause__main">
        <h1>{i18n.t('pause.heading')}</h1>
        <Why state={state} help={help} trigger={shown.telling.trigger} />
        <form
          class="leave"
          action="quiet.html"
          onSubmit={(event) => {
            event.preventDefault();
            onLeave();
          }}
        >
          <button type="submit" class="button button--main">
            {i18n.t('pause.leave')}
          </button>
        </form>
        <div class="pause__exercise">
          <ExerciseView
            session={session}
            why={help?.why ?? { key: 'pause.oneWay' }}
            people={help?.contacts ?? []}
            activities={help?.activities ?? []}
            picture={<Wave {...waterOf(shown)} still={help?.comfort.still ?? false} />}
            onEvent={onExercise}
          />
          <details class="pause__ways">
            <summary>{i18n.t('pause.anotherWay')}</summary>
            <ExerciseChoice
              ids={EXERCISE_IDS}
              current={session.exercise}
              plain={session.plain}
              onChoose={onChooseExercise}
            />
          </details>
        </div>
        <Asking shown={shown} {...asking} />
        <GoOn state={state} onContinue={onContinue} />
      </main>
      <div class={`harbour${state.type === 'opening' ? ' harbour--later' : ''}`} aria-hidden="true" />
    </div>
  );
}
