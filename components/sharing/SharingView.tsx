import type { JSX } from 'preact';
import { i18n } from '#i18n';

export function SharingView(): JSX.Element {
  return (
    <section class="plate" aria-labelledby="sharing-title">
      <h2 id="sharing-title">{i18n.t('sharing.title')}</h2>
      <p>{i18n.t('sharing.nothing')}</p>
      <p>{i18n.t('sharing.notYet')}</p>
    </section>
  );
}
