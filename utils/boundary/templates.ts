import type { DraftText } from './read-draft';
import type { LocalDate } from './schedule';

/** A starting point: what the form is filled with. Nothing is set before the person adds it. */
export interface Template {
  readonly id: 'gently' | 'nights' | 'feeds' | 'week';
  readonly name: string;
  readonly about: string;
  fill(today: LocalDate, inAWeek: LocalDate): Partial<DraftText>;
}

/** No list of adult sites is among them, nor will be: people name their own, or import a list that they chose. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'gently',
    name: 'One site, gently',
    about: 'A short pause, then a quarter of an hour.',
    fill: () => ({ wait: '10', allow: '15' }),
  },
  {
    id: 'nights',
    name: 'Nights',
    about: 'From 22:00 to 06:00, with a longer pause.',
    fill: () => ({
      wait: '60',
      allow: '10',
      when: {
        hours: 'hours',
        spans: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '22:00', until: '06:00' }],
        from: '',
        until: '',
      },
    }),
  },
  {
    id: 'feeds',
    name: 'Social feeds',
    about: 'Half an hour a day is free, then a pause that grows.',
    fill: () => ({
      name: 'Social feeds',
      sites: ['facebook.com', 'instagram.com', 'tiktok.com', 'x.com', 'reddit.com', 'youtube.com/shorts'].join('\n'),
      budget: 'day',
      free: '30',
      wait: '20',
      stepsUp: true,
      step: '20',
      stepMost: '180',
    }),
  },
  {
    id: 'week',
    name: 'A strict week',
    about: 'Seven days with a long pause and five minutes at a time.',
    fill: (today, inAWeek) => ({
      wait: '300',
      allow: '5',
      when: { hours: 'always', spans: [], from: today, until: inAWeek },
    }),
  },
];
