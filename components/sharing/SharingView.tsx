import type { JSX } from 'preact';

export function SharingView(): JSX.Element {
  return (
    <section class="plate" aria-labelledby="sharing-title">
      <h2 id="sharing-title">Nothing is shared</h2>
      <p>Nothing leaves this browser. Breakwater has no server, and it sends nothing by itself to anyone.</p>
      <p>
        Sharing a part of your record with one person whom you choose is not in this version. Nobody can ask for it, and
        nobody is told what you do here.
      </p>
    </section>
  );
}
