import { COUNTRIES, type Country, isCountry } from './countries';
import { TIME_ZONES } from './time-zones';

/** What a browser tells any page. */
export interface Whereabouts {
  /** IANA name, like `Europe/Vienna`. */
  readonly timeZone: string;
  /** Most wanted first, like `de-AT`. */
  readonly languages: readonly string[];
}

/** A browser that hides where it is says one of these; Firefox's way is the last. */
const NOWHERE = /^$|^(?:Etc\/|UTC|GMT|Universal|Zulu)|^Atlantic\/Reykjavik$/;

/**
 * The country whose lines a person most likely needs; `null` where it is none that we know. The clock knows better than the language where
 * somebody is: many people's browsers speak American English.
 */
export function guessCountry({ timeZone, languages }: Whereabouts): Country | null {
  const there = COUNTRIES.find((country) => TIME_ZONES[country].split(' ').some((zone) => isIn(timeZone, zone)));
  if (there !== undefined) return there;
  if (!NOWHERE.test(timeZone)) return null;
  return languages.map(regionOf).find(isCountry) ?? null;
}

function isIn(timeZone: string, zone: string): boolean {
  return zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone;
}

/** `zh-Hant-TW` gives `TW`. */
function regionOf(language: string): string | undefined {
  return language
    .split('-')
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part))
    ?.toUpperCase();
}
