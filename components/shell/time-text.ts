import { i18n } from '#i18n';

/** `75` gives `1:15`. @param seconds whole seconds */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** @param minutes whole minutes */
export function minutesText(minutes: number): string {
  return i18n.t('time.minutes', minutes);
}

/** `90` gives `1 minute and 30 seconds`. @param seconds whole seconds, more than 0 */
export function waitText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return i18n.t('time.seconds', rest);
  if (rest === 0) return minutesText(minutes);
  return i18n.t('time.minutesAndSeconds', { minutes: minutesText(minutes), seconds: i18n.t('time.seconds', rest) });
}
