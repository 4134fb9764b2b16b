import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type PauseState, type Pausing, secondsLeft, waitIsOver } from '@/utils/pause/pause';
import { say } from '../shell/say';
import { clockText, minutesText, waitText } from '../shell/time-text';

interface GoOnProps {
  readonly state: PauseState;
  readonly onContinue: () => void;
}

/** "Continue", always at the same place, with what is left of the wait and what it opens. */
export function GoOn({ state, onContinue }: GoOnProps): JSX.Element {
  const ready = state.type === 'pausing' && waitIsOver(state);
  return (
    <section class="go-on" aria-label={i18n.t('pause.goOn')}>
      <div class="go-on__words">
        <p class="go-on__timer" role="timer">
          {timerText(state)}
        </p>
        <p class="quiet">{state.type === 'pausing' ? opensText(state) : i18n.t('pause.opensNothing')}</p>
      </div>
      <button type="button" class="button" aria-disabled={ready ? 'false' : 'true'} onClick={onContinue}>
        {i18n.t('pause.continue')}
      </button>
      <p class="visually-hidden" role="status">
        {announcement(state)}
      </p>
    </section>
  );
}

function timerText(state: PauseState): string {
  if (state.type !== 'pausing') return i18n.t('pause.oneMoment');
  const seconds = secondsLeft(state);
  if (seconds === null) return i18n.t('pause.notNow');
  return waitIsOver(state) ? i18n.t('pause.waitOver') : i18n.t('pause.toWait', { time: clockText(seconds) });
}

function opensText({ waitMs, allowMinutes, opens, stepUp }: Pausing): string {
  if (waitMs === null) return i18n.t('pause.noWayOn');
  const minutes = minutesText(allowMinutes);
  const opening =
    allowMinutes === 0
      ? i18n.t('pause.opensOnce')
      : opens === null
        ? i18n.t('pause.opensFor', { minutes })
        : i18n.t('pause.opensHost', { host: opens, minutes });
  if (stepUp === null) return opening;
  const next = i18n.t('pause.nextWait', { time: waitText(stepUp.seconds), most: waitText(stepUp.mostSeconds) });
  return `${opening} ${next}`;
}

/** Said once each, and never second by second. */
function announcement(state: PauseState): string {
  if (state.type !== 'pausing') return '';
  if (waitIsOver(state)) return i18n.t('pause.canContinue');
  return state.trouble === null ? '' : say(state.trouble);
}
