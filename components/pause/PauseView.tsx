import type { JSX } from 'preact';
import type { Breathing } from '@/utils/exercise/breathing';
import type { PauseState } from '@/utils/pause/pause';
import { BreathingView } from './BreathingView';
import { GoOn } from './GoOn';
import { UrgeScale } from './UrgeScale';

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
        <a class="pause__help" href="help.html">
          Help now
        </a>
      </header>
      <main class="pause__main">
        <div class="pause__why">
          <h1>You set a pause here</h1>
          <Why state={state} />
        </div>
        <form
          class="pause__leave"
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
        <div class="stay">
          <BreathingView breathing={breathing} onStart={onStart} onStop={onStop} />
          <UrgeScale urge={urge} onUrge={onUrge} />
        </div>
        <GoOn state={state} onContinue={onContinue} />
      </main>
    </div>
  );
}

function Why({ state }: Pick<PauseViewProps, 'state'>): JSX.Element {
  if (state.type !== 'pausing')
    return <p class="pause__boundary">Leave, stay with it a little, or go on. Your choice.</p>;
  if (state.trouble !== null) return <p class="pause__trouble">{state.trouble}</p>;
  const { boundary } = state;
  return (
    <>
      <p class="pause__boundary" dir="auto">
        {boundary?.name}
      </p>
      {boundary !== null && boundary.reason !== '' && (
        <p class="pause__reason" dir="auto">
          {boundary.reason}
        </p>
      )}
    </>
  );
}
