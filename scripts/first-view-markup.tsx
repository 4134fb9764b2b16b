import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { activitiesToOffer } from '@/components/exercise/own-activity';
import { HelpView } from '@/components/help/HelpView';
import { PauseView } from '@/components/pause/PauseView';
import { CheckingView } from '@/components/quiet/CheckingView';
import { QuietView } from '@/components/quiet/QuietView';
import { say } from '@/components/shell/say';
import { FIRST_SHOWN } from '@/utils/pause/pause-service';
import { KIND_WORDS } from '@/utils/quiet/words';

const nothing = (): void => undefined;

/** What stands in a page before its script has run, by the name that its HTML gives. */
const FIRST_VIEWS: Readonly<Record<string, () => JSX.Element>> = {
  pause: () => (
    <PauseView
      shown={FIRST_SHOWN}
      onUrge={nothing}
      onTrigger={nothing}
      onSkip={nothing}
      onLeave={nothing}
      onContinue={nothing}
      onExercise={nothing}
      onChooseExercise={nothing}
    />
  ),
  help: () => <HelpView own={[]} country={null} language="en" />,
  quiet: () => (
    <QuietView kindWords={say({ key: KIND_WORDS[0] })} activity={activitiesToOffer([])[0].text} onAnother={null} />
  ),
  check: () => <CheckingView />,
};

/** Throws where there is no such view. */
export function firstViewMarkup(name: string): string {
  const view = FIRST_VIEWS[name];
  if (view === undefined) throw new Error(`no first view is called “${name}”`);
  return renderToString(view());
}
