import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { StrictNotice } from '@/components/boundary/StrictNotice';
import { StrictChoice } from '@/components/plan/StrictChoice';
import { STRICT_HOURS } from '@/utils/settings/settings';

const nothing = (): void => undefined;
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a strict window is offered for 1, 3 or 12 hours, with what it does and how it ends', () => {
  const html = renderToString(<StrictChoice hours={3} said="" onChange={nothing} onHold={nothing} />);
  expect(words(html)).toContain('For how long 1 hour 3 hours 12 hours Hold everything');
  expect(words(html)).toContain('It ends by itself.');
  expect(html.match(/type="radio"/g)).toHaveLength(STRICT_HOURS.length);
  expect(html).toMatch(/value="3" checked/);
});

test('while it lasts it says until when, and can be ended unless that was asked for already', () => {
  const notice = (ending: boolean): string =>
    words(renderToString(<StrictNotice until="21:40" ending={ending} said="" onEnd={nothing} />));
  expect(notice(false)).toBe(
    'A strict window holds until 21:40. Every boundary that is on holds, and there is no “Continue”. End it',
  );
  expect(notice(true)).not.toContain('End it');
});
