import { hydrate, render, type VNode } from 'preact';
import { PauseView } from '@/components/pause/PauseView';
import { FIRST_SHOWN, type PauseShown, runPause } from '@/utils/pause/pause-service';
import { ask } from '@/utils/platform/messages';
import { pauseTab } from '@/utils/platform/pause-tab';
import { offerQuickExit } from '@/utils/platform/quick-exit';

function view({ state, breathing, urge }: PauseShown): VNode {
  return (
    <PauseView
      state={state}
      breathing={breathing}
      urge={urge}
      onUrge={(told) => actions.tellUrge(told)}
      onLeave={() => actions.leave()}
      onContinue={() => actions.goOn()}
      onStart={() => actions.startExercise()}
      onStop={() => actions.stopExercise()}
    />
  );
}

hydrate(view(FIRST_SHOWN), document.body);
offerQuickExit();
const actions = runPause(pauseTab(), ask, 'quiet.html', (shown) => render(view(shown), document.body));
