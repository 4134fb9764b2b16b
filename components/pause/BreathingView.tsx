import type { JSX } from 'preact';
import type { Breathing } from '@/utils/exercise/breathing';

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
      <div class={`breath__water${running ? ` breath__water--${breathing.breath}` : ''}`} aria-hidden="true" />
      <div class="breath__words">
        <h2 id="breath-title" class="visually-hidden">
          Breathing
        </h2>
        <p class="breath__now" role="status">
          {nowWords(breathing)}
        </p>
        <p class="quiet">
          {running
            ? `Round ${breathing.round} of ${breathing.rounds}`
            : 'Soft and small, eyes open. Stop if you feel dizzy, or go at your own pace.'}
        </p>
        <button type="button" class="button" onClick={running ? onStop : onStart}>
          {running ? 'Stop' : 'Start'}
        </button>
      </div>
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
