import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Said } from '../shell/Said';

interface SetupViewProps {
  /** Before anything is shared, or once more after a while. */
  readonly asking: 'first' | 'again';
  readonly onYes: () => void;
  readonly onSkip: () => void;
}

/** Whether the person wants this themselves. Nothing is asked of them but that, and passing it by is as good an answer. */
export function SetupView({ asking, onYes, onSkip }: SetupViewProps): JSX.Element {
  const help = <a href="help.html">{i18n.t('shell.helpNow')}</a>;
  if (asking === 'again') {
    return (
      <section class="plate sharing-setup" aria-labelledby="sharing-setup-title">
        <h2 id="sharing-setup-title">{i18n.t('sharing.setup.again')}</h2>
        <p class="soft">
          <Said of="sharing.setup.againAbout" places={{ help }} />
        </p>
        <div class="row">
          <button type="button" class="button" onClick={onYes}>
            {i18n.t('sharing.setup.still')}
          </button>
          <button type="button" class="button button--quiet" onClick={onSkip}>
            {i18n.t('sharing.setup.skip')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class="plate sharing-setup" aria-labelledby="sharing-setup-title">
      <h2 id="sharing-setup-title">{i18n.t('sharing.setup.title')}</h2>
      <p class="lead">{i18n.t('sharing.setup.wish')}</p>
      <p>{i18n.t('sharing.setup.sends')}</p>
      <p>{i18n.t('sharing.setup.stop')}</p>
      <p class="notice">
        <Said of="sharing.setup.pressed" places={{ help }} />
      </p>
      <div class="row">
        <button type="button" class="button button--main" onClick={onYes}>
          {i18n.t('sharing.setup.yes')}
        </button>
        <button type="button" class="button" onClick={onSkip}>
          {i18n.t('sharing.setup.notNow')}
        </button>
      </div>
    </section>
  );
}
