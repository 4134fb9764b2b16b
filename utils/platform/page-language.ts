import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/**
 * The language that pages stand in: the browser's own, with its region, which says how dates and numbers are written; where we
 * have not that language, the one that the browser chose for our sentences.
 */
export function pageLanguage(): string {
  const ours = i18n.t('extension.language');
  const theirs = browser.i18n.getUILanguage();
  return main(theirs) === main(ours) ? theirs : ours;
}

/** Says on the page in which language it stands, and in which direction it is read. */
export function setPageLanguage(): void {
  const { documentElement } = document;
  documentElement.lang = pageLanguage();
  documentElement.dir = i18n.t('extension.direction');
}

/** `de-AT` gives `de`. */
function main(language: string): string {
  return language.split(/[-_]/)[0] ?? language;
}
