import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askUntilAnswered } from '@/utils/messaging/ask-until-answered';
import { readRequest } from '@/utils/messaging/request-schema';
import { mayAsk, roleOf } from '@/utils/messaging/sender';

const ORIGIN = 'chrome-extension://own';
const guard = { id: 'own', url: 'https://a.test/', frameId: 0, tab: { id: 1, incognito: false } };

describe('a sender', () => {
  test.for([
    [{ id: 'own', url: `${ORIGIN}/options.html` }, 'own-page'],
    [guard, 'guard'],
    [{ ...guard, frameId: 1 }, 'stranger'],
    [{ ...guard, id: 'other' }, 'stranger'],
    [{ id: 'other', url: `${ORIGIN}/options.html` }, 'stranger'],
    [{ id: 'own', url: `${ORIGIN}.evil.test/options.html`, frameId: 0 }, 'stranger'],
    [{ id: 'own' }, 'stranger'],
    [{}, 'stranger'],
  ] as const)('%o is a %s', ([sender, role]) => expect(roleOf(sender, 'own', [ORIGIN])).toBe(role));

  test('that is the guard asks for its own page and nothing else', () => {
    expect(mayAsk('guard', 'guard/check')).toBe(true);
    expect(mayAsk('guard', 'guard/seen')).toBe(true);
    expect(mayAsk('own-page', 'guard/check')).toBe(false);
    expect(mayAsk('own-page', 'guard/seen')).toBe(false);
    expect(mayAsk('stranger', 'guard/check')).toBe(false);
  });

  test.for([
    'pause/open',
    'pause/shown',
    'pause/leave',
    'pause/continue',
    'pause/closing',
    'exercise/practised',
    'look-back/done',
    'journal/note',
    'address/check',
    'settings/edit',
    'plan/edit',
    'allowance/end',
    'check/read',
    'check/repair',
  ] as const)('%s is for our own pages alone', (type) => {
    expect([mayAsk('own-page', type), mayAsk('guard', type), mayAsk('stranger', type)]).toEqual([true, false, false]);
  });
});

test('what is not exactly a request is no request', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readRequest(message)).toBeNull();
    }),
  );
  const good = { type: 'pause/open', pause: '0123456789abcdef', address: 'http://a.test/', travelled: false };
  expect(readRequest(good)).toEqual(good);
  for (const bad of [
    { ...good, more: 1 },
    { ...good, pause: 'ABC' },
    { ...good, address: 1 },
    { type: 'toString' },
    { type: '__proto__' },
  ])
    expect(readRequest(bad)).toBeNull();
});

test('what is told of an exercise names one of ours, and feelings by one of our words', () => {
  const good = {
    type: 'exercise/practised',
    id: '0123456789abcdef',
    told: { exercise: { name: 'surf', finished: true, seconds: 30 }, urge: 3, emotion: 'lonely' },
  };
  expect(readRequest(good)).toEqual(good);
  for (const told of [
    { ...good.told, exercise: { ...good.told.exercise, name: 'constructor' } },
    { ...good.told, emotion: 'a-name-of-somebody' },
    { ...good.told, urge: 11 },
    { ...good.told, note: 'free text' },
  ])
    expect(readRequest({ ...good, told })).toBeNull();
});

test('a note is about a day or a pause, and no longer than it may be', () => {
  const good = { type: 'journal/note', id: '0123456789abcdef', about: { type: 'day', date: '2026-11-24' }, text: '' };
  const ofPause = { ...good, about: { type: 'pause', pause: '0123456789abcdef' }, text: 'x'.repeat(1000) };
  expect(readRequest(good)).toEqual(good);
  expect(readRequest(ofPause)).toEqual(ofPause);
  for (const bad of [
    { ...good, text: 'x'.repeat(1001) },
    { ...good, about: { type: 'day', date: 'today' } },
    { ...good, about: { type: 'pause', pause: 'https://a.test' } },
    { ...good, about: { type: 'page', address: 'https://a.test' } },
  ])
    expect(readRequest(bad)).toBeNull();
});

test('a question is asked again until it is answered, with longer and longer waits, and not for ever', async () => {
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  const ask = vi
    .fn()
    .mockRejectedValueOnce(new Error('dead'))
    .mockRejectedValueOnce(new Error('dead'))
    .mockResolvedValue('yes');
  expect(await askUntilAnswered(ask, sleep)).toBe('yes');
  expect(waits).toEqual([50, 100]);
  await expect(askUntilAnswered(() => Promise.reject(new Error('gone')), sleep)).rejects.toThrow('gone');
});
