/** The countries that the help page knows, and the number there for somebody in danger. */
export const EMERGENCY_NUMBERS = {
  AR: '911',
  AU: '000',
  AT: '112',
  BE: '112',
  BR: '190',
  CA: '911',
  CH: '112',
  DE: '112',
  DK: '112',
  ES: '112',
  FR: '112',
  GB: '999',
  IE: '112',
  IN: '112',
  IT: '112',
  JP: '119',
  MX: '911',
  NL: '112',
  NO: '113',
  NZ: '111',
  PL: '112',
  PT: '112',
  SE: '112',
  US: '911',
  ZA: '112',
} as const;

/** ISO 3166-1, two letters. */
export type Country = keyof typeof EMERGENCY_NUMBERS;

export const COUNTRIES = Object.keys(EMERGENCY_NUMBERS) as Country[];

export function isCountry(code: string | undefined): code is Country {
  return code !== undefined && Object.hasOwn(EMERGENCY_NUMBERS, code);
}
