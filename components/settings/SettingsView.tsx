import type { JSX } from 'preact';

export function SettingsView(): JSX.Element {
  return (
    <>
      <section class="plate" aria-labelledby="lock-title">
        <h2 id="lock-title">No lock yet</h2>
        <p>
          Your journal is sealed, and the key to it lies in this browser profile. So anyone who can open this profile
          can read your counts. This version has no passphrase.
        </p>
        <p>Your boundaries, their names and your reasons lie in this profile in clear.</p>
      </section>
      <section class="plate" aria-labelledby="kept-title">
        <h2 id="kept-title">What is kept</h2>
        <p>
          For each pause: which boundary, when, for how many seconds, what you chose, the exercise, and how strong the
          urge was if you said so. Never an address, a title or anything of a page. Nothing at all from private windows.
        </p>
        <p>Nothing leaves this browser. Breakwater has no server and asks no network for anything.</p>
      </section>
      <section class="plate" aria-labelledby="leave-title">
        <h2 id="leave-title">You can always leave</h2>
        <p>
          Turn Breakwater off or remove it where your browser lists its extensions. It takes effect at once, nobody is
          told, and removing it removes what it kept.
        </p>
      </section>
    </>
  );
}
