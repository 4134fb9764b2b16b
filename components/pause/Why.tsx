import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PauseState } from '@/utils/pause/pause';
import type { PauseHelp } from '@/utils/pause/pause-help';
import { fittingCards } from '@/utils/plan/fitting-cards';
import type { Card, TriggerId } from '@/utils/plan/plan';
import { say } from '../shell/say';

interface WhyProps {
  readonly state: PauseState;
  readonly help: PauseHelp | null;
  /** What brought it on, once that was told. */
  readonly trigger: TriggerId | null;
}

/** From this many characters on, the words are set smaller, so that they keep to the space that is held for them. */
const LONG_WORDS = 70;

/** The person's own words, in a space of their own: what comes and goes here moves nothing else. */
export function Why({ state, help, trigger }: WhyProps): JSX.Element {
  return <div class="why">{words(state, help, trigger)}</div>;
}

function words(state: PauseState, help: PauseHelp | null, trigger: TriggerId | null): JSX.Element {
  switch (state.type) {
    case 'opening':
      return <p class="why__name">{i18n.t('pause.choice')}</p>;
    case 'leaving':
      return <Leaving activity={help?.activities[0]?.text} />;
    case 'going':
      return <p class="why__name">{i18n.t('pause.going')}</p>;
    case 'pausing': {
      const boundaries = state.boundary === null ? [] : [state.boundary.id];
      const [card] = fittingCards(help?.cards ?? [], { boundaries, trigger });
      return (
        <>
          {state.boundary !== null && <OwnWords {...state.boundary} card={card} />}
          {state.trouble !== null && <p class="why__trouble">{say(state.trouble)}</p>}
        </>
      );
    }
  }
}

function Leaving({ activity }: { readonly activity: string | undefined }): JSX.Element {
  return (
    <>
      <p class="why__name">{i18n.t('pause.leaving')}</p>
      {activity !== undefined && (
        <p class="why__reason why__reason--long" dir="auto">
          {i18n.t('pause.leavingTo', { activity })}
        </p>
      )}
    </>
  );
}

interface OwnWordsProps {
  readonly name: string;
  readonly reason: string;
  readonly card: Card | undefined;
}

function OwnWords({ name, reason, card }: OwnWordsProps): JSX.Element {
  const planned = card === undefined ? '' : i18n.t('pause.card', { when: card.if, what: card.then });
  const large = reason === '' ? planned : reason;
  return (
    <>
      <p class={large === '' ? 'why__reason' : 'why__name'} dir="auto">
        {name}
      </p>
      {large !== '' && (
        <p class={`why__reason${large.length > LONG_WORDS ? ' why__reason--long' : ''}`} dir="auto">
          {large}
        </p>
      )}
      {reason !== '' && planned !== '' && (
        <p class="why__card" dir="auto">
          {planned}
        </p>
      )}
    </>
  );
}
