import { expect, test } from 'vitest';
import { viewerLanguage } from '../../../viewer/language';

const OURS = ['en', 'de', 'es', 'fr'];

test('the first of the reader’s languages that there are sentences in, with its region', () => {
  expect(viewerLanguage(OURS, ['it-IT', 'de-AT', 'en'])).toEqual({ ours: 'de', full: 'de-AT' });
});

test('English where there is none', () => {
  expect(viewerLanguage(OURS, ['it', 'pt-BR'])).toEqual({ ours: 'en', full: 'en' });
  expect(viewerLanguage(OURS, [])).toEqual({ ours: 'en', full: 'en' });
});
