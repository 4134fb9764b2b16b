import type { JSX } from 'preact';
import type { Step } from '@/utils/exercise/exercise';
import { say } from '../shell/say';

interface WriteBoxesProps {
  readonly steps: readonly Step[];
  /** Which step is on; the boxes before it stay, to be read again. */
  readonly now: number;
}

/**
 * What is typed lives in these boxes alone and goes with them. Spell-checking is off because a browser may send what it checks, and
 * completion because a browser keeps what it completes.
 */
export function WriteBoxes({ steps, now }: WriteBoxesProps): JSX.Element {
  return (
    <form class="exercise__more" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      {steps.map(
        ({ type, text }, at) =>
          type === 'write' &&
          at <= now && (
            <label key={text} class="exercise__write">
              <span class={at === now ? 'visually-hidden' : ''}>{say({ key: text })}</span>
              <textarea rows={2} maxLength={1000} dir="auto" spellcheck={false} autocomplete="off" />
            </label>
          ),
      )}
    </form>
  );
}
