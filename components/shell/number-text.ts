import { language } from './language';

/** `1200` gives `1,200`. */
export function numberText(number: number): string {
  return new Intl.NumberFormat(language()).format(number);
}
