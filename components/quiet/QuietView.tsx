import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { QuickExit } from '../shell/QuickExit';

interface QuietViewProps {
  readonly kindWords: string;
  readonly activity: string;
  /** `null` where no other activity can be shown. */
  readonly onAnother: (() => void) | null;
}

/** Where somebody lands who left and had nothing to go back to. */
export function QuietView({ kindWords, activity, onAnother }: QuietViewProps): JSX.Element {
  return (
    <div class="quiet-page">
      <header class="quiet-page__top">
        <QuickExit />
        <a href="help.html">{i18n.t('help.title')}</a>
      </header>
      <main>
        <h1>{i18n.t('quiet.heading')}</h1>
        <div class="quiet-page__turns">
          <p class="lead">{kindWords}</p>
          <section class="small-thing">
            <p class="soft">{i18n.t('quiet.small')}</p>
            <p class="small-thing__words" aria-live="polite">
              {activity}
            </p>
            <button
              type="button"
              class={`button${onAnother === null ? ' small-thing__none' : ''}`}
              onClick={() => onAnother?.()}
            >
              {i18n.t('quiet.another')}
            </button>
          </section>
        </div>
        <p class="soft">{i18n.t('quiet.nothing')}</p>
      </main>
      <div class="harbour" aria-hidden="true" />
    </div>
  );
}
