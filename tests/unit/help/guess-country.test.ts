import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES } from '@/utils/help/countries';
import { guessCountry } from '@/utils/help/guess-country';
import { TIME_ZONES } from '@/utils/help/time-zones';

test.each([
  ['Europe/Vienna', ['en-US'], 'AT'],
  ['America/Argentina/Ushuaia', ['es'], 'AR'],
  ['America/Indiana/Knox', ['en-GB'], 'US'],
  ['Asia/Calcutta', ['en-IN'], 'IN'],
  ['Australia/Perth', [], 'AU'],
])('the clock knows where somebody is: %s', (timeZone, languages, country) => {
  expect(guessCountry({ timeZone, languages })).toBe(country);
});

test('where the clock is hidden, the first language with a region that we know says it', () => {
  expect(guessCountry({ timeZone: 'UTC', languages: ['de', 'de-CH', 'fr-FR'] })).toBe('CH');
  expect(guessCountry({ timeZone: 'Atlantic/Reykjavik', languages: ['en-IE'] })).toBe('IE');
  expect(guessCountry({ timeZone: '', languages: ['zh-Hant-TW', 'en'] })).toBe(null);
});

test('in another country nobody is offered lines from far away', () => {
  expect(guessCountry({ timeZone: 'Europe/Athens', languages: ['en-GB'] })).toBe(null);
});

test('whatever a browser says, the answer is a country of the list or none', () => {
  const zones = fc.oneof(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), fc.string());
  fc.assert(
    fc.property(zones, fc.array(fc.string()), (timeZone, languages) => {
      expect([...COUNTRIES, null]).toContain(guessCountry({ timeZone, languages }));
    }),
  );
});

test('no zone stands in two countries', () => {
  const zones = Object.values(TIME_ZONES).flatMap((names) => names.split(' '));
  expect(new Set(zones).size).toBe(zones.length);
});
