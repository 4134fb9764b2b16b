import { i18n } from '#i18n';

/** What the guard says over a page. */
export function guardWords(): { readonly comesBack: string; readonly close: string } {
  return { comesBack: i18n.t('guard.comesBack'), close: i18n.t('guard.close') };
}
