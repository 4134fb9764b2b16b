import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { HelpView } from '@/components/help/HelpView';
import type { Country } from '@/utils/help/countries';
import { ownWays } from '@/utils/help/own-words';

function view(country: Country | null, plan: unknown = null): string {
  return renderToString(<HelpView own={ownWays(plan)} country={country} language="en" />);
}

test('without a script every country is there, folded, and the numbers for danger come first', () => {
  const html = view(null);
  expect(html.match(/<details/g)).toHaveLength(25);
  expect(html).not.toMatch(/<details[^>]* open/);
  expect(html.indexOf('href="tel:112"')).toBeLessThan(html.indexOf('<details'));
  expect(html).toContain('These numbers were put together in November 2026');
});

test("the person's own people come before their country's lines, and those before all others", () => {
  const html = view('DE', { numbers: [{ name: 'Anna', number: '0171 1' }] });
  const order = [
    'href="tel:01711"',
    '<bdi>Germany</bdi></h2>',
    'href="tel:08001110111"',
    'Other countries',
    '>Argentina<',
  ];
  const places = order.map((part) => html.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(html.match(/<details/g)).toHaveLength(24);
});

test('a service bears its name in its own language, and a number keeps its order in any direction', () => {
  const html = view('FR');
  expect(html).toContain(
    '<p class="help-line__name" lang="fr"><bdi>Numéro national de prévention du suicide</bdi></p>',
  );
  expect(html).toContain('Call \u20663114\u2069');
});
