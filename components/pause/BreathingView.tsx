import type { JSX } from 'preact';
import type { Breathing } from '@/utils/exercise/breathing';
import { Swell } from './Swell';

interface BreathingViewProps {
  readonly breathing: Breathing;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Water that rises with the breath in and falls with the breath out; the words alone are enough. */
export function BreathingView({ breathing, onStart, onStop }: BreathingViewProps): JSX.Element {
  const running = breathing.type === 'running';
  return (
    <section class="breath" aria-labelledby="breath-title">
      <Swell breath={running ? breathing.breath : null} />
      <h2 id="breath-title" class="visually-hidden">
        Breathing
      </h2>
      <div class="breath__row">
        <p class="breath__now" role="status">
          {nowWords(breathing)}
        </p>
        <button type="button" class="button" onClick={running ? onStop : onStart}>
          {running ? 'Stop' : 'Start'}
        </button>
      </div>
      <p class="breath__how quiet">
        {running
          ? `Round ${breathing.round} of ${breathing.rounds}. Soft and small. Stop if you feel dizzy.`
          : 'Eyes open, soft and small. Stop if you feel dizzy, or breathe at your own pace.'}
      </p>
    </section>
  );
}

function nowWords(breathing: Breathing): string {
  switch (breathing.type) {
    case 'ready':
      return 'Half a minute of breathing';
    case 'running':
      return breathing.breath === 'in' ? 'Breathe in' : 'Breathe out';
    case 'stopped':
      return 'You can start again any time';
    case 'finished':
      return 'Done. See how it is now.';
  }
}
