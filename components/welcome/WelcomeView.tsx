import type { JSX } from 'preact';

interface WelcomeViewProps {
  readonly onStart: () => void;
}

export function WelcomeView({ onStart }: WelcomeViewProps): JSX.Element {
  return (
    <>
      <p class="lead">
        You choose a site. When you open it, you meet a short, kind pause first. Then you leave, stay with it a little,
        or go on.
      </p>
      <div>
        <button type="button" class="button button--main" onClick={onStart}>
          Set my first boundary
        </button>
      </div>
      <ul class="stack">
        <li>Nothing leaves this browser. There is no account and no server.</li>
        <li>It counts pauses, and never keeps an address. Counts only ever add up.</li>
        <li>You can turn it off or remove it at any time. Nobody is told.</li>
      </ul>
    </>
  );
}
