import type { JSX } from 'preact';
import type { Breathing } from '@/utils/exercise/breathing';
import type { PauseState } from '@/utils/pause/pause';
import { QuickExit } from '../shell/QuickExit';
import { BreathingView } from './BreathingView';
import { GoOn } from './GoOn';
import { UrgeScale } from './UrgeScale';
import { Why } from './Why';

export interface PauseViewProps {
  readonly state: PauseState;
  readonly breathing: Breathing;
  readonly urge: number | null;
  readonly onUrge: (urge: number) => void;
  readonly onLeave: () => void;
  readonly onContinue: () => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** The whole pause. Its first state, `opening`, is also the static page, which can be read and left before any script runs. */
export function PauseView({
  state,
  breathing,
  urge,
  onUrge,
  onLeave,
  onContinue,
  onStart,
  onStop,
}: PauseViewProps): JSX.Element {
  return (
    <div class="pause">
      <header class="pause__top">
        <QuickExit />
        <a class="pause__help" href="help.html">
          Help now
        </a>
      </header>
      <main class="pause__main">
        <h1>You set a pause here</h1>
        <Why state={state} />
        <form
          class="leave"
          action="quiet.html"
          onSubmit={(event) => {
            event.preventDefault();
            onLeave();
          }}
        >
          <button type="submit" class="button button--main">
            Leave this page
          </button>
        </form>
        <BreathingView breathing={breathing} onStart={onStart} onStop={onStop} />
        <UrgeScale urge={urge} onUrge={onUrge} />
        <GoOn state={state} onContinue={onContinue} />
      </main>
      <div class={`harbour${state.type === 'opening' ? ' harbour--later' : ''}`} aria-hidden="true" />
    </div>
  );
}
