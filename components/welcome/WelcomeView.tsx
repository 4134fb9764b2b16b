import type { JSX } from 'preact';

interface WelcomeViewProps {
  readonly onStart: () => void;
}

export function WelcomeView({ onStart }: WelcomeViewProps): JSX.Element {
  return (
    <div class="welcome">
      <p class="lead">
        You choose a site. When you open it, you meet a short, kind pause first. Then you leave, stay with it a little,
        or go on.
      </p>
      <button type="button" class="button button--main welcome__start" onClick={onStart}>
        Set my first boundary
      </button>
      <ul class="welcome__never">
        <li>Nothing leaves this browser. There is no account and no server.</li>
        <li>It counts pauses, and never keeps an address. Counts only ever add up.</li>
        <li>You can turn it off or remove it at any time. Nobody is told.</li>
      </ul>
    </div>
  );
}
