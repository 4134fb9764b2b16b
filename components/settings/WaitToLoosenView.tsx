import type { JSX } from 'preact';
import { WAITS_TO_LOOSEN, type WaitToLoosen } from '@/utils/settings/settings';
import { Choice } from '../shell/Choice';

interface WaitToLoosenViewProps {
  readonly hours: WaitToLoosen;
  readonly said: string;
  readonly onChange: (hours: WaitToLoosen) => void;
}

/** How long a change that loosens waits: chosen in a calm hour, for one that is not. */
export function WaitToLoosenView({ hours, said, onChange }: WaitToLoosenViewProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="loosen-title">
      <h2 id="loosen-title">A wait before loosening</h2>
      <p>
        What tightens your boundaries always holds at once. What loosens them can wait: removing, turning off, a shorter
        wait, a longer opening, an exception, and lowering this very wait. You see what waits, and can take it back with
        one press.
      </p>
      <Choice
        legend="How long changes that loosen wait"
        name="wait-to-loosen"
        options={WAITS_TO_LOOSEN.map((each) => ({ value: String(each), label: hoursText(each) }))}
        value={String(hours)}
        onChange={(value) => {
          const chosen = WAITS_TO_LOOSEN.find((each) => String(each) === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <p role="status">{said}</p>
      <p class="soft small">
        Moving your computer’s clock does not shorten a wait, and time in which the computer sleeps may not count.
        Removing Breakwater from your browser always works, at once.
      </p>
    </section>
  );
}

function hoursText(hours: WaitToLoosen): string {
  if (hours === 0) return 'Not at all';
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
