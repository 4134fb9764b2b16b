import { describe, expect, test } from 'vitest';
import { countSeenTime } from '@/utils/enforcement/seen-time-service';
import type { Answer, Counting, Request } from '@/utils/messaging/protocol';
import type { GuardedPage } from '@/utils/platform/guarded-page';

const MINUTE = 60_000;

interface Given {
  readonly leftMs: number | null;
  readonly audible?: boolean;
  /** Answers in place of a background that counts all that it is told. */
  readonly answer?: (request: Request<'guard/seen'>) => Answer<'guard/seen'>;
}

/** A page with a clock of its own, and a background that takes off what it is told. */
function world({ leftMs, audible = false, answer }: Given) {
  let now = 0;
  let seen = true;
  let left = leftMs;
  const told: { readonly ms: number; readonly heard: boolean }[] = [];
  const notices: { readonly at: number; readonly sentence: string }[] = [];
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const page = {
    now: () => now,
    isSeen: () => seen,
    address: () => 'http://a.test/',
    notice: (sentence: string) => void notices.push({ at: now, sentence }),
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: now + ms, wake })),
  } as unknown as GuardedPage;
  const counting = (): Counting => ({ leftMs: left, audible });
  const seenTime = countSeenTime(
    page,
    () => 'visit',
    async (request) => {
      told.push({ ms: request.ms, heard: request.heard });
      if (answer !== undefined) return answer(request);
      left = left === null ? null : Math.max(0, left - request.ms);
      return counting();
    },
  );
  seenTime.follow(counting());
  return {
    seenTime,
    told,
    notices,
    look: (isSeen: boolean) => {
      seen = isSeen;
    },
    /** Lets time go by as a page that is awake knows it. @param step how late its timers come */
    async pass(ms: number, step = 0): Promise<void> {
      for (const end = now + ms; now < end; ) {
        const next = sleepers.shift();
        now = Math.min(end, next === undefined ? end : next.at + step);
        next?.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

const sum = (told: readonly { readonly ms: number }[]): number => told.reduce((total, { ms }) => total + ms, 0);

describe('notices', () => {
  test('come once each when five minutes and one minute are left', async () => {
    const it_ = world({ leftMs: 7 * MINUTE });
    await it_.pass(7 * MINUTE);
    expect(it_.notices.map(({ sentence }) => sentence)).toEqual([
      '5 minutes left here for now.',
      '1 minute left here for now.',
    ]);
    for (const [index, due] of [2 * MINUTE, 6 * MINUTE].entries())
      expect(Math.abs((it_.notices[index]?.at ?? 0) - due)).toBeLessThanOrEqual(2500);
  });

  test('say the last minute alone where both are passed at once, and nothing when it is over', async () => {
    const [first, ...lefts] = [0.5 * MINUTE, 0];
    const it_ = world({
      leftMs: 6 * MINUTE,
      answer: () => ({ leftMs: lefts.length > 0 && it_.told.length > 1 ? 0 : (first ?? 0), audible: false }),
    });
    await it_.pass(10_000);
    expect(it_.notices.map(({ sentence }) => sentence)).toEqual(['1 minute left here for now.']);
  });

  test('do not come where openings are counted', async () => {
    const it_ = world({ leftMs: null });
    await it_.pass(2 * MINUTE);
    expect(it_.notices).toEqual([]);
    expect(sum(it_.told)).toBeGreaterThan(MINUTE);
  });
});

describe('time', () => {
  test('is told every two seconds while the page is seen, and what is left over when it goes away', async () => {
    const it_ = world({ leftMs: 60 * MINUTE });
    await it_.pass(61_250);
    expect(Math.max(...it_.told.map(({ ms }) => ms))).toBeLessThanOrEqual(2500);
    it_.seenTime.depart();
    await it_.pass(0);
    expect(sum(it_.told)).toBe(61_250);
    expect(it_.told.every(({ heard }) => !heard)).toBe(true);
  });

  test('does not go on while the page is not seen', async () => {
    const it_ = world({ leftMs: 60 * MINUTE });
    await it_.pass(10_000);
    it_.look(false);
    await it_.pass(10 * MINUTE);
    expect(sum(it_.told)).toBeLessThanOrEqual(10_000);
  });

  test('of a page that may only be heard is told as such, where the person chose that', async () => {
    const it_ = world({ leftMs: 60 * MINUTE, audible: true });
    it_.look(false);
    await it_.pass(10_000);
    expect(sum(it_.told)).toBeGreaterThan(7_000);
    expect(it_.told.every(({ heard }) => heard)).toBe(true);
  });

  test('that got no answer is told again, and counts once', async () => {
    let alive = false;
    const it_ = world({
      leftMs: 60 * MINUTE,
      answer: () => {
        if (!alive) throw new Error('no background');
        return { leftMs: 50 * MINUTE, audible: false };
      },
    });
    await it_.pass(10_000);
    const lost = it_.told.length;
    alive = true;
    await it_.pass(3_000);
    expect(it_.told.slice(lost)[0]?.ms).toBeGreaterThanOrEqual(10_000);
    expect(sum(it_.told.slice(lost))).toBeLessThanOrEqual(13_000);
  });

  test('in which the computer slept is not time on the page', async () => {
    const it_ = world({ leftMs: 60 * MINUTE });
    await it_.pass(MINUTE, MINUTE);
    await it_.pass(5_000);
    expect(sum(it_.told)).toBeLessThanOrEqual(8_000);
  });
});
