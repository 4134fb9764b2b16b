import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** A calm moment's offer, to be taken or left. */
export function LookBackOffer(): JSX.Element {
  return (
    <p class="look-back-offer soft">
      {i18n.t('popup.lookBack')} <a href="look-back.html">{i18n.t('popup.look')}</a>
    </p>
  );
}
