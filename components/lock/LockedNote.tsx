import type { JSX } from 'preact';
import { i18n } from '#i18n';

/** Where there is no room to unlock: that it is locked, and the way to where it can be unlocked. */
export function LockedNote({ opensTab = false }: { readonly opensTab?: boolean }): JSX.Element {
  return (
    <p class="soft small">
      {i18n.t('lock.popup.about')}{' '}
      <a href="options.html#/boundaries" target={opensTab ? '_blank' : undefined}>
        {i18n.t('lock.popup.unlock')}
      </a>
    </p>
  );
}
