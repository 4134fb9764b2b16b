import { i18n } from '#i18n';

/** Several phrases in a row, as the language joins them. */
export function joined(
  phrases: readonly string[],
  joint: 'shell.listed' | 'shell.listedApart' | 'shell.listedAnd' = 'shell.listed',
): string {
  return phrases.length === 0 ? '' : phrases.reduce((these, other) => i18n.t(joint, { these, other }));
}
