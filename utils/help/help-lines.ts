import type { Country } from './countries';
import type { HelpLine } from './help-line';
import { HELP_LINES_AMERICAS } from './help-lines-americas';
import { HELP_LINES_ELSEWHERE } from './help-lines-elsewhere';
import { HELP_LINES_EUROPE_A_F } from './help-lines-europe-a-f';
import { HELP_LINES_EUROPE_G_Z } from './help-lines-europe-g-z';

/**
 * Crisis and support lines by country. Each was read on a public page, named beside it, in the month of `HELP_LINES_SEEN`; none was
 * rung. Whoever changes one reads a page of the service first and names it.
 */
export const HELP_LINES: readonly HelpLine[] = [
  ...HELP_LINES_EUROPE_A_F,
  ...HELP_LINES_EUROPE_G_Z,
  ...HELP_LINES_AMERICAS,
  ...HELP_LINES_ELSEWHERE,
];

export function linesIn(country: Country): readonly HelpLine[] {
  return HELP_LINES.filter((line) => line.country === country);
}
