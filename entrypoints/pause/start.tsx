import { hydrate, render, type VNode } from 'preact';
import { i18n } from '#i18n';
import { PauseView } from '@/components/pause/PauseView';
import { FIRST_SHOWN, type PauseShown, runPause } from '@/utils/pause/pause-service';
import { ask } from '@/utils/platform/messages';
import { setPageLanguage } from '@/utils/platform/page-language';
import { pauseTab } from '@/utils/platform/pause-tab';
import { offerQuickExit } from '@/utils/platform/quick-exit';

function view(shown: PauseShown): VNode {
  return (
    <PauseView
      shown={shown}
      onUrge={(urge) => actions.tellUrge(urge)}
      onTrigger={(trigger) => actions.tellTrigger(trigger)}
      onSkip={(question) => actions.skip(question)}
      onLeave={() => actions.leave()}
      onContinue={() => actions.goOn()}
      onExercise={(event) => actions.exercise(event)}
      onChooseExercise={(exercise) => actions.chooseExercise(exercise)}
    />
  );
}

setPageLanguage();
document.title = i18n.t('pause.title');
hydrate(view(FIRST_SHOWN), document.body);
offerQuickExit();
const actions = runPause(pauseTab(), ask, 'quiet.html', (shown) => render(view(shown), document.body));
