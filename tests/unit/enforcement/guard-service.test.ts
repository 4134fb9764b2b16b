import { expect, test } from 'vitest';
import { standGuard } from '@/utils/enforcement/guard-service';
import type { Answer, Request } from '@/utils/messaging/protocol';
import type { GuardedPage } from '@/utils/platform/guarded-page';

const page: GuardedPage = {
  address: () => 'https://open.example/',
  travelled: () => false,
  onArrival: () => undefined,
  onDeparture: () => undefined,
  goBack: () => undefined,
  cover: () => () => undefined,
  notice: () => undefined,
  sleep: () => Promise.resolve(),
  now: () => 0,
  isSeen: () => false,
  hasBackground: () => true,
  visit: () => '0123456789abcdef',
};

test('a guard that learns that a style hides its page asks again, after its first answer, so that the page is revealed', async () => {
  const check = { type: 'guard/check', visit: page.visit(), address: page.address() };
  const asked: unknown[] = [];
  const answer = Promise.withResolvers<void>();
  const guard = standGuard(
    page,
    async <Type extends 'guard/check' | 'guard/seen'>(request: Request<Type>): Promise<Answer<Type>> => {
      asked.push(request);
      await answer.promise;
      const stay: Answer<'guard/check'> = { type: 'stay', remainingMs: null, counting: null };
      return stay as Answer<Type>;
    },
    { hides: false, words: () => ({ comesBack: '', close: '' }) },
  );
  guard.hidden();
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  answer.resolve();
  await expect
    .poll(() => asked)
    .toEqual([
      { ...check, how: 'loaded', hidden: false },
      { ...check, how: 'hidden', hidden: true },
    ]);
});
