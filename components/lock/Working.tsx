import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StretchProgress } from '@/utils/vault/stretch-report';

/** From here on somebody may think that it is stuck. */
const SLOW_SECONDS = 5;

/** How far the passphrase's work is. Its place is kept, so that nothing moves when it begins or ends. */
export function Working({ progress }: { readonly progress: StretchProgress | null }): JSX.Element {
  return (
    <div class="working">
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
