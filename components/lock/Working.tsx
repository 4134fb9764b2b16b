import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { StretchProgress } from '@/utils/vault/stretch-report';

/** From here on somebody may think that it is stuck. */
const SLOW_SECONDS = 5;

interface WorkingProps {
  readonly progress: StretchProgress | null;
  /** What stands there meanwhile. */
  readonly children?: ComponentChildren;
}

/** How far the passphrase's work is. Its place is kept, so that nothing moves when it begins or ends. */
export function Working({ progress, children }: WorkingProps): JSX.Element {
  return (
    <div class="working">
      {progress === null && children}
      <p role="status" class="soft small">
        {progress !== null && wordsOf(progress)}
      </p>
      {progress !== null && <progress aria-label={i18n.t('lock.work.label')} value={progress.share} max={1} />}
    </div>
  );
}

function wordsOf({ seconds }: StretchProgress): string {
  return seconds < SLOW_SECONDS ? i18n.t('lock.work.opening') : i18n.t('lock.work.slow', Math.round(seconds));
}
