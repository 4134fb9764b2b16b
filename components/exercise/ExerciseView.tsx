import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { type Moment, momentOf } from '@/utils/exercise/moment';
import { type Session, type SessionEvent, stepsOf } from '@/utils/exercise/session';
import { msOf } from '@/utils/exercise/way';
import type { Contact } from '@/utils/plan/plan';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';
import { progressText, titleOf, wordsOf } from './exercise-words';
import { KeepFocus } from './KeepFocus';
import type { OwnActivity } from './own-activity';
import { Setup } from './Setup';
import { StepBody } from './StepBody';

export interface ExerciseViewProps {
  readonly session: Session;
  readonly onEvent: (event: SessionEvent) => void;
  readonly people: readonly Contact[];
  readonly activities: readonly OwnActivity[];
  /** Why it is this one that is offered. */
  readonly why?: Sentence;
  /** What moves above the words; not shown where there shall be words only. */
  readonly picture?: ComponentChildren;
}

/** Plays one exercise. The button that starts it is the one that stops it, at the same place. */
export function ExerciseView({ session, onEvent, people, activities, why, picture }: ExerciseViewProps): JSX.Element {
  const { stage } = session;
  const moment = stage.type === 'running' ? momentOf(session, stage) : null;
  const words = wordsOf(session, moment, activities);
  return (
    <section class="exercise" aria-labelledby="exercise-title">
      {!session.plain && picture}
      <KeepFocus class="exercise__body">
        <h2 class="exercise__title" id="exercise-title">
          {say(titleOf(session))}
        </h2>
        <div class="exercise__said">
          <p class="exercise__words" role="status" tabIndex={-1} dir="auto">
            {words.large}
          </p>
          <p class="exercise__small" role="status">
            {words.small}
          </p>
        </div>
        {moment !== null && (
          <StepBody
            moment={moment}
            steps={stepsOf(session)}
            people={people}
            activities={activities}
            onChoose={(option) => onEvent({ type: 'choose', option })}
          />
        )}
        <div class="exercise__row">
          <button
            type="button"
            class="button exercise__go"
            onClick={() => onEvent({ type: moment !== null ? 'stop' : stage.type === 'ready' ? 'start' : 'again' })}
          >
            {moment === null ? i18n.t('exercise.start') : i18n.t('exercise.stop')}
          </button>
          {moment !== null && <Onward moment={moment} onEvent={onEvent} />}
        </div>
        <div class={`exercise__under${moment === null ? '' : ' exercise__held'}`}>
          <Setup session={session} onEvent={onEvent} />
          {why !== undefined && (
            <p class={`exercise__quiet${stage.type === 'ready' ? '' : ' exercise__held'}`}>{say(why)}</p>
          )}
        </div>
      </KeepFocus>
    </section>
  );
}

interface OnwardProps {
  readonly moment: Moment;
  readonly onEvent: (event: SessionEvent) => void;
}

function Onward({ moment, onEvent }: OnwardProps): JSX.Element {
  const ownPace = msOf(moment.step) === null;
  return (
    <>
      <p class="exercise__quiet exercise__progress">{progressText(moment)}</p>
      {ownPace && moment.number > 1 && (
        <button type="button" class="button" key="back" onClick={() => onEvent({ type: 'back' })}>
          {i18n.t('exercise.back')}
        </button>
      )}
      {ownPace && moment.step.type !== 'choose' && (
        <button type="button" class="button exercise__go" key="next" onClick={() => onEvent({ type: 'next' })}>
          {i18n.t('exercise.next')}
        </button>
      )}
    </>
  );
}
