import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ExerciseChoice } from '@/components/exercise/ExerciseChoice';
import { ExerciseView, type ExerciseViewProps } from '@/components/exercise/ExerciseView';
import { EXERCISE_IDS, type ExerciseId } from '@/utils/exercise/exercise-id';
import { newSession, nextSession, type SessionEvent } from '@/utils/exercise/session';
import { contact } from '../../support/plan-builders';

const START: SessionEvent = { type: 'start' };
const NEXT: SessionEvent = { type: 'next' };
const choose = (option: string): SessionEvent => ({ type: 'choose', option });
const nothing = (): void => undefined;

function view(exercise: ExerciseId, happened: readonly SessionEvent[], more: Partial<ExerciseViewProps> = {}): string {
  const session = happened.reduce(nextSession, newSession(exercise, false));
  return renderToString(
    <ExerciseView session={session} onEvent={nothing} people={[]} activities={[]} picture={<svg />} {...more} />,
  );
}

const statuses = (html: string) =>
  [...html.matchAll(/<p [^>]*role="status"[^>]*>(.*?)<\/p>/g)].map(([, words]) => words);
const buttons = (html: string) => [...html.matchAll(/<button [^>]*>(.*?)<\/button>/g)].map(([, words]) => words);

describe('before it starts', () => {
  test('one press begins it, and the caution is read first', () => {
    const html = view('breathing', []);
    expect(buttons(html)).toEqual(['Start']);
    expect(html.indexOf('Stop if you feel dizzy')).toBeLessThan(html.indexOf('>Start<'));
  });

  test('the lengths are radios, and the first is chosen', () => {
    const html = view('surf', []);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html.match(/<label[^>]*><input type="radio"[^>]* checked[^>]*>(.*?)<\/label>/)?.[1]).toBe('30 seconds');
    expect(html).toContain('6 minutes');
  });

  test('it says why it is this one', () => {
    expect(view('surf', [], { why: { key: 'exercise.why.fresh', count: 4 } })).toContain(
      'You have had the last one 4 times, so here is another. That often helps.',
    );
  });
});

describe('while it runs', () => {
  test('it announces the breath and not the second', () => {
    const at = (ms: number) => statuses(view('breathing', [START, { type: 'tick', ms }]));
    expect(at(1000)).toEqual(['Breathe in', 'Soft and small. There is no need to fill up.']);
    expect(at(3000)).toEqual(at(1000));
    expect(at(5000)[0]).toBe('Breathe out');
  });

  test('it tells how far one is in steps, outside what is announced', () => {
    const html = view('surf', [START, { type: 'tick', ms: 6000 }]);
    expect(html).toContain('Step 2 of 5');
    expect(statuses(html).join(' ')).not.toContain('Step');
  });

  test('what is timed has "Stop" alone; what is not has "Next" as well', () => {
    expect(buttons(view('surf', [START]))).toEqual(['Stop']);
    expect(buttons(view('kindness', [START]))).toEqual(['Stop', 'Next']);
    expect(buttons(view('kindness', [START, NEXT]))).toEqual(['Stop', 'Back', 'Next']);
  });

  test('a feeling that was named is said back with a kind word', () => {
    const html = view('feeling', [START, choose('sad'), choose('lonely')]);
    expect(statuses(html)).toEqual(['Lonely', 'That is a lot to carry. Wanting comfort makes sense.']);
  });

  test('what is typed goes nowhere: no name to send it under, no checking, no completion', () => {
    const html = view('rethink', [START, NEXT]);
    expect(html.match(/<textarea/g)).toHaveLength(2);
    expect(html.match(/<textarea[^>]*spellcheck="false"[^>]*autocomplete="off"/g)).toHaveLength(2);
    expect(html).not.toMatch(/<textarea[^>]* name=/);
    expect(html).toContain('What you type is not kept.');
  });
});

describe('people and activities', () => {
  test('a person is reached in the way that was chosen for them', () => {
    const people = [
      contact('Ada'),
      contact('Ben', { type: 'text', to: '555' }),
      contact('Cy', { type: 'mail', to: 'cy@mail.example' }),
    ];
    const html = view('reach', [START], { people });
    expect(html).toMatch(/href="tel:\+442079460000"[^>]*>Call Ada</);
    expect(html).toMatch(/href="sms:555"[^>]*>Send Ben a message</);
    expect(html).toMatch(/href="mailto:cy@mail.example"[^>]*>Write Cy a mail</);
  });

  test('where there is nobody yet, the way leads to the help page', () => {
    expect(view('reach', [START])).toContain('href="help.html"');
  });

  test('their own activities come first; ours only where they have none', () => {
    const activities = [{ id: 'a', text: 'Water the plants' }];
    expect(buttons(view('activity', [START], { activities }))).toContain('Water the plants');
    expect(buttons(view('activity', [START], { activities }))).not.toContain('Make some tea');
    expect(buttons(view('activity', [START]))).toContain('Make some tea');
    expect(statuses(view('activity', [START, choose('a')], { activities }))[0]).toBe('Water the plants');
  });
});

test('words only: no picture, and every exercise can be gone through by "Next" or a choice', () => {
  const plain = (exercise: ExerciseId) => view(exercise, [{ type: 'plain', plain: true }, START]);
  for (const exercise of EXERCISE_IDS) expect(plain(exercise)).not.toContain('<svg');
  expect(buttons(plain('surf'))).toContain('Next');
  expect(buttons(plain('breathing'))).toContain('Next');
});

test('"Stop" is there at every step of every exercise, and nothing needs an inline style', () => {
  for (const exercise of EXERCISE_IDS) {
    for (let step = 0; step < 6; step += 1) {
      const html = view(exercise, [START, ...Array.from({ length: step }, () => NEXT)]);
      expect(buttons(html).filter((name) => name === 'Stop' || name === 'Start')).toHaveLength(1);
      expect(html).not.toContain('style=');
    }
  }
});

test('the choice lists each with one line, and marks the one that is open', () => {
  const html = renderToString(<ExerciseChoice ids={EXERCISE_IDS} current="ride" plain={false} onChoose={nothing} />);
  expect(html.match(/<li>/g)).toHaveLength(11);
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
});
