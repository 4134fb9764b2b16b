import { i18n } from '#i18n';
import { numberText } from '../shell/number-text';

/** `1200` gives "1,200 pauses". */
export function pausesText(pauses: number): string {
  return i18n.t('picture.pauses', pauses, { number: numberText(pauses) });
}
