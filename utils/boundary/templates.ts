import type { SentenceKey } from '../sentence/sentence';
import type { DraftText } from './read-draft';
import type { LocalDate } from './schedule';

/** A starting point: what the form is filled with. Nothing is set before the person adds it. */
export interface Template {
  readonly id: 'gently' | 'nights' | 'feeds' | 'week';
  readonly name: SentenceKey;
  readonly about: SentenceKey;
  /** @param name the template's own, in the person's language */
  fill(today: LocalDate, inAWeek: LocalDate, name: string): Partial<DraftText>;
}

/** No list of adult sites is among them, nor will be: people name their own, or import a list that they chose. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'gently',
    name: 'template.gently.name',
    about: 'template.gently.about',
    fill: () => ({ wait: '10', allow: '15' }),
  },
  {
    id: 'nights',
    name: 'template.nights.name',
    about: 'template.nights.about',
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
    name: 'template.feeds.name',
    about: 'template.feeds.about',
    fill: (_today, _inAWeek, name) => ({
      name,
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
    name: 'template.week.name',
    about: 'template.week.about',
    fill: (today, inAWeek) => ({
      wait: '300',
      allow: '5',
      when: { hours: 'always', spans: [], from: today, until: inAWeek },
    }),
  },
];
