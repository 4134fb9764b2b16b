import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { COUNTRIES, EMERGENCY_NUMBERS } from '@/utils/help/countries';
import { HELP_LINES_SEEN } from '@/utils/help/help-line';
import { HELP_LINES, linesIn } from '@/utils/help/help-lines';
import { waysOf } from '@/utils/help/way';

const number = v.pipe(v.string(), v.regex(/^\d[\d -]*\d$/));
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/));
const schema = v.strictObject({
  country: v.picklist(COUNTRIES),
  kind: v.picklist(['listening', 'violence', 'lgbtq', 'thoughts']),
  name: v.pipe(v.string(), v.minLength(3), v.maxLength(60)),
  lang: v.pipe(
    v.string(),
    v.check((lang) => Intl.getCanonicalLocales(lang)[0] === lang),
  ),
  hours: v.variant('type', [
    v.strictObject({ type: v.literal('always') }),
    v.strictObject({ type: v.literal('some') }),
    v.strictObject({ type: v.literal('daily'), from: time, until: time }),
  ]),
  free: v.boolean(),
  call: v.array(number),
  text: v.optional(v.strictObject({ number, word: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]+$/))) })),
  seen: v.pipe(v.array(v.pipe(v.string(), v.url(), v.startsWith('https://'))), v.minLength(1)),
});

describe('the help lines', () => {
  test.each(HELP_LINES.map((line) => [`${line.country} ${line.name}`, line] as const))('%s fits', (_, line) => {
    v.parse(schema, line);
    expect(waysOf(line).length).toBeGreaterThan(0);
  });

  test('stand once each', () => {
    const keys = HELP_LINES.map(({ country, kind, name }) => `${country} ${kind} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    const ways = HELP_LINES.flatMap((line) => waysOf(line).map(({ href }) => `${line.country} ${href}`));
    expect(new Set(ways).size).toBe(ways.length);
  });

  test('were read in a month that has come', () => {
    expect(HELP_LINES_SEEN).toMatch(/^\d{4}-(?:0\d|1[0-2])$/);
    expect(Date.parse(`${HELP_LINES_SEEN}-01`)).toBeLessThanOrEqual(Date.now());
  });

  test('are links that a telephone understands', () => {
    for (const { href } of HELP_LINES.flatMap(waysOf)) expect(href).toMatch(/^(?:tel:\d+|sms:\d+(?:\?body=[A-Z]+)?)$/);
  });
});

describe('every country', () => {
  test.each(COUNTRIES)('%s has a name, a number for danger and somebody who listens', (country) => {
    expect(EMERGENCY_NUMBERS[country]).toMatch(/^\d{3}$/);
    expect(linesIn(country).some(({ kind }) => kind === 'listening')).toBe(true);
    for (const language of ['en', 'de', 'es', 'fr']) {
      const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country);
      expect(name).toBeTypeOf('string');
    }
  });
});
