import { renderToString } from 'preact-render-to-string';
import { PauseView } from '@/components/pause/PauseView';
import { FIRST_SHOWN } from '@/utils/pause/pause-service';

const nothing = (): void => undefined;

export function firstViewMarkup(): string {
  return renderToString(
    <PauseView
      {...FIRST_SHOWN}
      onUrge={nothing}
      onLeave={nothing}
      onContinue={nothing}
      onStart={nothing}
      onStop={nothing}
    />,
  );
}
