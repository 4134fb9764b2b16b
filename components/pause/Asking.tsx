import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { changeOf, type Question, questionNow, type Telling } from '@/utils/pause/asking';
import type { PauseShown } from '@/utils/pause/pause-service';
import type { Trigger, TriggerId } from '@/utils/plan/plan';
import { UrgeScale } from './UrgeScale';

interface AskingProps {
  readonly shown: Pick<PauseShown, 'telling' | 'ended' | 'help'>;
  readonly onUrge: (urge: number) => void;
  readonly onTrigger: (trigger: TriggerId) => void;
  readonly onSkip: (question: Question) => void;
}

/** One question at a time, each to be passed by with one press. Room is held for what comes, so that nothing below it moves. */
export function Asking({ shown: { telling, ended, help }, onUrge, onTrigger, onSkip }: AskingProps): JSX.Element {
  const triggers = help?.triggers ?? [];
  const question = questionNow(telling, ended, triggers.length > 0);
  return (
    <section class="asking">
      <UrgeScale
        urge={question === 'urge-after' ? null : (telling.urgeAfter ?? telling.urge)}
        before={question === 'urge-after' || telling.urgeAfter !== null ? telling.urge : null}
        onUrge={onUrge}
      />
      <div class="asking__next">
        {question === 'trigger' ? (
          <Triggers triggers={triggers} onTrigger={onTrigger} />
        ) : (
          <p class="quiet" role="status">
            {question === null ? replyTo(telling) : ''}
          </p>
        )}
        {question !== null && (
          <button type="button" class="button button--quiet asking__skip" onClick={() => onSkip(question)}>
            {i18n.t('pause.skip')}
          </button>
        )}
      </div>
    </section>
  );
}

interface TriggersProps {
  readonly triggers: readonly Trigger[];
  readonly onTrigger: (trigger: TriggerId) => void;
}

function Triggers({ triggers, onTrigger }: TriggersProps): JSX.Element {
  return (
    <fieldset class="asking__triggers">
      <legend>{i18n.t('pause.trigger')}</legend>
      {triggers.map(({ id, text }) => (
        <button type="button" class="button" dir="auto" key={id} onClick={() => onTrigger(id)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}

function replyTo(telling: Telling): string {
  const { urge, urgeAfter, trigger } = telling;
  const nothing = urge === null && urgeAfter === null && trigger === null;
  switch (changeOf(telling)) {
    case 'lower':
      return i18n.t('pause.lower');
    case 'same':
      return i18n.t('pause.same');
    case 'higher':
      return i18n.t('pause.higher');
    case null:
      return nothing ? i18n.t('pause.skipped') : i18n.t('pause.told');
  }
}
