import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface WelcomeViewProps {
  readonly onStart: () => void;
}

export function WelcomeView({ onStart }: WelcomeViewProps): JSX.Element {
  return (
    <div class="welcome">
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <button type="button" class="button button--main welcome__start" onClick={onStart}>
        {i18n.t('welcome.start')}
      </button>
      <ul class="welcome__never">
        <li>{i18n.t('welcome.neverLeaves')}</li>
        <li>{i18n.t('welcome.neverKeeps')}</li>
        <li>{i18n.t('welcome.neverTold')}</li>
      </ul>
    </div>
  );
}
