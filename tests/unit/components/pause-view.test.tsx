import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PauseView } from '@/components/pause/PauseView';
import { toBoundaryId } from '@/utils/boundary/boundary-id';
import { nextSession } from '@/utils/exercise/session';
import { NOTHING_TOLD, type Telling } from '@/utils/pause/asking';
import type { PauseState, Pausing } from '@/utils/pause/pause';
import { FIRST_SHOWN, type PauseShown } from '@/utils/pause/pause-service';
import { HELP } from '../../support/builders';

const nothing = (): void => undefined;
const PAUSING: Pausing = {
  type: 'pausing',
  boundary: { id: toBoundaryId(new Uint8Array(8)), name: 'video.example', reason: 'my evenings' },
  trouble: null,
  waitMs: 75_000,
  waitedMs: 12_000,
  allowMinutes: 10,
  opens: null,
  stepUp: null,
};
const OVER: Pausing = { ...PAUSING, waitedMs: 75_000 };

function view(state: PauseState, more: Partial<PauseShown> = {}): string {
  return renderToString(
    <PauseView
      shown={{ ...FIRST_SHOWN, ...more, state }}
      onUrge={nothing}
      onTrigger={nothing}
      onSkip={nothing}
      onLeave={nothing}
      onContinue={nothing}
      onExercise={nothing}
      onChooseExercise={nothing}
    />,
  );
}

const RUNNING = nextSession(FIRST_SHOWN.session, { type: 'start' });
const told = (telling: Partial<Telling>): Pick<PauseShown, 'telling'> => ({ telling: { ...NOTHING_TOLD, ...telling } });

/** The elements outside the person's own words, the exercise and the answers, which keep room of their own: what decides where things stand. */
function frame(html: string): string[] {
  const outside = html
    .replace(/<div class="why">.*?<\/div>/s, '')
    .replace(/<section class="exercise".*?<\/section>/s, '')
    .replace(/<div class="asking__next">.*?<\/div>/s, '');
  return [...outside.matchAll(/<(\w+)/g)].flatMap(([, tag]) => tag ?? []);
}

describe('before any script has run', () => {
  const first = view({ type: 'opening' });

  test('the way out is a form that leads to the quiet page by itself', () => {
    expect(first).toMatch(
      /<form [^>]*action="quiet.html"[^>]*><button type="submit"[^>]*>Leave this page<\/button><\/form>/,
    );
  });

  test('leaving comes before the exercise, and the exercise before continuing', () => {
    const order = ['You set a pause here', 'Leave this page', 'Start', 'How strong is the urge now?', 'Continue'];
    expect(order.map((words) => first.indexOf(words))).toEqual(
      order.map((words) => first.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order.every((words) => first.includes(words))).toBe(true);
  });

  test('"Continue" is there and says that it cannot be used yet', () => {
    expect(first).toMatch(/<button [^>]*aria-disabled="true"[^>]*>Continue</);
  });

  test('nothing needs an inline style, which the policy of the page would refuse', () => {
    expect(first).not.toContain('style=');
  });
});

describe('nothing jumps', () => {
  test.each<[string, string]>([
    ['waiting', view(PAUSING)],
    ['the wait is over', view(OVER)],
    ['trouble', view({ ...PAUSING, boundary: null, trouble: { key: 'settings.unreadable' } })],
    ['leaving', view({ type: 'leaving' })],
    ['going', view({ type: 'going', allowed: false })],
    ['an exercise runs', view(PAUSING, { session: RUNNING, ...told({ urge: 7 }) })],
    ['it has ended', view(OVER, { session: nextSession(RUNNING, { type: 'stop' }) })],
    ['another exercise is offered', view(PAUSING, { help: HELP })],
  ])('the same elements stand in the same order: %s', (_, html) => {
    expect(frame(html)).toEqual(frame(view({ type: 'opening' })));
  });
});

describe('while it runs', () => {
  test('the timer says what is left of the wait, and is not read out by itself', () => {
    expect(view(PAUSING)).toContain('<p class="go-on__timer" role="timer">1:03 to wait</p>');
    expect(view(OVER)).toContain('role="timer">The wait is over</p>');
    expect(view(PAUSING)).not.toContain('aria-live');
  });

  test('only the end of the wait is announced', () => {
    expect(view(PAUSING)).not.toContain('You can continue now');
    expect(view(OVER)).toContain('You can continue now, or leave.');
    expect(view(OVER)).toMatch(/<button [^>]*aria-disabled="false"[^>]*>Continue</);
  });

  test('"Continue" says in plain words what it opens', () => {
    expect(view(PAUSING)).toContain('Opens it for 10 minutes.');
    expect(view({ ...PAUSING, allowMinutes: 1 })).toContain('Opens it for 1 minute.');
    expect(view({ ...PAUSING, allowMinutes: 0 })).toContain('Opens this page once.');
  });

  test('the urge is a choice of 0 to 10, and none is made for the person', () => {
    expect(view(PAUSING).match(/type="radio" name="urge"/g)).toHaveLength(11);
    expect(view(PAUSING)).not.toMatch(/name="urge"[^>]*checked/);
    expect(view(PAUSING, told({ urge: 7 }))).toMatch(/value="7"[^>]*checked/);
  });

  test('trouble that comes later does not hide the words that were there', () => {
    const html = view({ ...PAUSING, trouble: { key: 'settings.unreadable' } });
    expect(html).toContain('my evenings');
    expect(html).toContain(
      '<p class="why__trouble">Breakwater cannot read your boundaries just now. They stand as they were.</p>',
    );
  });
});
