import type { JSX } from 'preact';
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
    <section class="go-on" aria-label="Go on">
      <div class="go-on__words">
        <p class="go-on__timer" role="timer">
          {timerText(state)}
        </p>
        <p class="quiet">{state.type === 'pausing' ? opensText(state) : 'Nothing opens yet.'}</p>
      </div>
      <button type="button" class="button" aria-disabled={ready ? 'false' : 'true'} onClick={onContinue}>
        Continue
      </button>
      <p class="visually-hidden" role="status">
        {announcement(state)}
      </p>
    </section>
  );
}

function timerText(state: PauseState): string {
  if (state.type !== 'pausing') return 'One moment';
  const seconds = secondsLeft(state);
  if (seconds === null) return 'Not just now';
  return waitIsOver(state) ? 'The wait is over' : `${clockText(seconds)} to wait`;
}

function opensText({ waitMs, allowMinutes, opens, stepUp }: Pausing): string {
  if (waitMs === null) return 'You chose beforehand that there is no way on at this time.';
  if (allowMinutes === 0) return `Opens this page once.${stepText(stepUp)}`;
  return `Opens ${opens ?? 'it'} for ${minutesText(allowMinutes)}.${stepText(stepUp)}`;
}

function stepText(stepUp: Pausing['stepUp']): string {
  return stepUp === null
    ? ''
    : ` The next wait today is ${waitText(stepUp.seconds)} longer, up to ${waitText(stepUp.mostSeconds)}.`;
}

/** Said once each, and never second by second. */
function announcement(state: PauseState): string {
  if (state.type !== 'pausing') return '';
  return waitIsOver(state) ? 'You can continue now, or leave.' : state.trouble === null ? '' : say(state.trouble);
}
