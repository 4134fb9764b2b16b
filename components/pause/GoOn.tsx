import type { JSX } from 'preact';
import { type PauseState, secondsLeft, waitIsOver } from '@/utils/pause/pause';
import { clockText, minutesText } from './duration-text';

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
        <p class="quiet">{state.type === 'pausing' ? opensText(state.allowMinutes) : 'Nothing opens yet.'}</p>
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
  return waitIsOver(state) ? 'The wait is over' : `${clockText(secondsLeft(state))} to wait`;
}

function opensText(minutes: number): string {
  return minutes === 0 ? 'Opens this page once.' : `Opens it for ${minutesText(minutes)}.`;
}

/** Said once each, and never second by second. */
function announcement(state: PauseState): string {
  if (state.type !== 'pausing') return '';
  return waitIsOver(state) ? 'You can continue now, or leave.' : (state.trouble ?? '');
}
