import { expect, test } from 'vitest';
import { measure } from '@/utils/strength/meter';
import { isLongEnough } from '@/utils/strength/strength';

test.each([
  ['qwertzuiop', 'lock.strength.hint.keys'],
  ['aaaaaaaaaa', 'lock.strength.hint.repeats'],
  ['abcdefghij', 'lock.strength.hint.sequences'],
  ['24.11.1986', 'lock.strength.hint.dates'],
  ['password1', 'lock.strength.hint.common'],
  ['P4ssw0rd', 'lock.strength.hint.common'],
] as const)('“%s” is easy to guess, and why is said', (passphrase, hint) => {
  const strength = measure(passphrase);
  expect(strength.level).toBeLessThan(3);
  expect(strength.hint).toBe(hint);
});

test('a few words that do not belong together are strong, and nothing more is advised', () => {
  expect(measure('gravel teapot lantern ocean')).toEqual({ level: 4, hint: null });
});

test('what is easy for no known reason is advised to be longer', () => {
  expect(measure('hxkq')).toEqual({ level: expect.any(Number), hint: 'lock.strength.hint.more' });
});

test('the longest that can be pasted is measured in a blink', () => {
  measure('warm');
  // Of the processor's time, not the clock's: a machine that does other things beside the tests is no slower meter.
  const before = process.cpuUsage();
  expect(measure('correct horse 1234 '.repeat(500)).level).toBe(4);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2_000);
});

test('eight characters are enough, as a person counts them', () => {
  expect(isLongEnough('1234567')).toBe(false);
  expect(isLongEnough('12345678')).toBe(true);
  expect(isLongEnough('👩‍🚀👩‍🚀')).toBe(false);
  expect(isLongEnough('안녕하세요여덟자')).toBe(true);
});
