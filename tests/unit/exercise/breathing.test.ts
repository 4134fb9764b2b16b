import { expect, test } from 'vitest';
import { breathingAt } from '@/utils/exercise/breathing';

test('three rounds of four seconds in and six seconds out', () => {
  expect(breathingAt(0)).toMatchObject({ breath: 'in', round: 1 });
  expect(breathingAt(3999)).toMatchObject({ breath: 'in', round: 1 });
  expect(breathingAt(4000)).toMatchObject({ breath: 'out', round: 1 });
  expect(breathingAt(10_000)).toMatchObject({ breath: 'in', round: 2 });
  expect(breathingAt(29_999)).toMatchObject({ breath: 'out', round: 3 });
  expect(breathingAt(30_000)).toEqual({ type: 'finished' });
});
