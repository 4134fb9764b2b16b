import type { JSX } from 'preact';

export function SharingView(): JSX.Element {
  return (
    <section class="plate" aria-labelledby="sharing-title">
      <h2 id="sharing-title">Nothing is shared</h2>
      <p>
        Nothing leaves this browser. This version has no way to share your counts with anybody, and nobody can ask for
        them.
      </p>
    </section>
  );
}
