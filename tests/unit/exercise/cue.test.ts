import { expect, test } from 'vitest';
import { cueBetween } from '@/utils/exercise/cue';
import { newSession, nextSession, type Session, type SessionEvent } from '@/utils/exercise/session';

function cuesOf(session: Session, events: readonly SessionEvent[]): (string | null)[] {
  let now = session;
  return events.map((event) => {
    const next = nextSession(now, event);
    const cue = cueBetween(now, next);
    now = next;
    return cue;
  });
}

const tick = (ms: number): SessionEvent => ({ type: 'tick', ms });

test('a breath is heard as it turns, and the end once', () => {
  const events = [{ type: 'start' } as const, tick(1000), tick(3000), tick(1000), tick(5000), tick(20_000)];
  expect(cuesOf(newSession('breathing', false), events)).toEqual(['in', null, 'out', null, 'in', 'end']);
});

test('another step is heard, and stopping is not', () => {
  expect(cuesOf(newSession('surf', false), [{ type: 'start' }, tick(5000), tick(6000), { type: 'stop' }])).toEqual([
    'step',
    'step',
    'in',
    null,
  ]);
});

test('words alone are silent', () => {
  expect(cuesOf(newSession('surf', true), [{ type: 'start' }, { type: 'next' }])).toEqual([null, null]);
});
