import type { JSX } from 'preact';
import type { PauseState } from '@/utils/pause/pause';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';

interface WhyProps {
  readonly state: PauseState;
}

/** From this many characters on, the reason is set smaller, so that it keeps to the space that is held for it. */
const LONG_REASON = 70;

/** The person's own words, in a space of their own: what comes and goes here moves nothing else. */
export function Why({ state }: WhyProps): JSX.Element {
  return <div class="why">{words(state)}</div>;
}

function words(state: PauseState): JSX.Element {
  switch (state.type) {
    case 'opening':
      return <p class="why__name">Leave, stay with it a little, or go on. Your choice.</p>;
    case 'leaving':
      return <p class="why__name">You are on your way back.</p>;
    case 'going':
      return <p class="why__name">It is opening.</p>;
    case 'pausing':
      return state.boundary === null ? (
        <p class="why__trouble">{state.trouble !== null && say(state.trouble)}</p>
      ) : (
        <OwnWords {...state} boundary={state.boundary} />
      );
  }
}

function OwnWords({ boundary: { name, reason }, trouble }: OwnWordsProps): JSX.Element {
  return (
    <>
      <p class={reason === '' ? 'why__reason' : 'why__name'} dir="auto">
        {name}
      </p>
      {reason !== '' && (
        <p class={`why__reason${reason.length > LONG_REASON ? ' why__reason--long' : ''}`} dir="auto">
          {reason}
        </p>
      )}
      {trouble !== null && <p class="why__trouble">{say(trouble)}</p>}
    </>
  );
}

interface OwnWordsProps {
  readonly boundary: { readonly name: string; readonly reason: string };
  readonly trouble: Sentence | null;
}
