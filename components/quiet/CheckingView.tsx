import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { QuickExit } from '../shell/QuickExit';

/** Seen only by somebody for whom looking takes unusually long. */
export function CheckingView(): JSX.Element {
  return (
    <main class="checking">
      <h1>{i18n.t('quiet.moment')}</h1>
      <p>{i18n.t('quiet.checking')}</p>
      <p class="checking__away">
        <QuickExit />
        <a href="help.html">{i18n.t('help.title')}</a>
      </p>
    </main>
  );
}
