import type { JSX } from 'preact';

/** What is kept, who can read it, and how to stop: the honest part of a page whose controls are still to come. */
export function SettingsView(): JSX.Element {
  return (
    <>
      <section class="plate" aria-labelledby="lock-title">
        <h2 id="lock-title">There is no lock yet</h2>
        <p>
          Your journal is sealed, and the key to it lies in this browser profile. So anyone who can use this profile can
          read your counts. This version has no passphrase.
        </p>
        <p>Your boundaries, their names and your reasons lie in this profile unsealed.</p>
      </section>
      <section class="plate" aria-labelledby="kept-title">
        <h2 id="kept-title">What is kept</h2>
        <p>
          For each pause: which boundary, when, for how many seconds, what you chose, the exercise, and how strong the
          urge was if you said so. Never an address, never a title, nothing that a page shows.
        </p>
        <p>From private windows, nothing at all. The pause works there, too, if you allow Breakwater in them.</p>
      </section>
      <section class="plate" aria-labelledby="where-title">
        <h2 id="where-title">Where it is kept</h2>
        <p>
          In this browser, on this device. Breakwater has no server and no account, and it asks the network for nothing.
        </p>
      </section>
      <section class="plate" aria-labelledby="leave-title">
        <h2 id="leave-title">You can always leave</h2>
        <p>
          Open the list of extensions: in Chrome and Chromium, the puzzle piece beside the address, then “Manage
          extensions”; in Firefox, the menu, then “Extensions and themes”. Turn Breakwater off, or remove it.
        </p>
        <p>It takes effect at once, and nobody is told. Removing it removes what it kept.</p>
      </section>
    </>
  );
}
