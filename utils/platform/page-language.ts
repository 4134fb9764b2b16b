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

/** The pause stands written in each of our languages, one page each: it can be read before any script has run. */
export function pausePath(): string {
  const ours = i18n.t('extension.language');
  return ours === 'en' ? '/pause.html' : `/pause-${ours}.html`;
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
