import { minutesText } from './duration-text';

/** `90` gives `1 minute and 30 seconds`. @param seconds whole seconds, more than 0 */
export function waitText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [minutesText(minutes)] : []),
    ...(rest > 0 ? [rest === 1 ? '1 second' : `${rest} seconds`] : []),
  ];
  return parts.join(' and ');
}
