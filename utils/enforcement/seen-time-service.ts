import type { Answer, Counting, Request } from '../messaging/protocol';
import type { GuardedPage } from '../platform/guarded-page';

type Tell = (request: Request<'guard/seen'>) => Promise<Answer<'guard/seen'>>;

const TICK_MS = 500;
const TELLS_AFTER_MS = 2_000;
/** A timer that comes later than this was asleep, and so was the page. */
const LONGEST_STEP_MS = 2_500;
const MOST_UNTOLD_MS = 10 * 60_000;
const NOTICES_AT_MINUTES = [1, 5] as const;

/** Counts for how long a page is seen while a budget is what leaves it open. */
export interface SeenTime {
  /** What the background said of the page as it stands now; `null` where nothing is counted. */
  follow(counting: Counting | null): void;
  /** The page goes away: what is not told yet is told now. */
  depart(): void;
}

/** Tells of it every two seconds; what got no answer is told again, and the background counts no moment twice. */
export function countSeenTime(page: GuardedPage, visit: () => string, tell: Tell): SeenTime {
  let counting: Counting | null = null;
  let untoldMs = 0;
  let heard = false;
  let last = page.now();
  let running = false;

  function step(): void {
    const now = page.now();
    const seen = page.isSeen();
    if (counting !== null && (seen || counting.audible)) {
      untoldMs = Math.min(untoldMs + Math.min(now - last, LONGEST_STEP_MS), MOST_UNTOLD_MS);
      heard = !seen;
    }
    last = now;
  }

  async function send(): Promise<void> {
    const ms = untoldMs;
    const request = { type: 'guard/seen' as const, visit: visit(), address: page.address(), ms, heard };
    const answer = await tell(request).catch(() => undefined);
    if (answer === undefined) return;
    untoldMs = Math.max(0, untoldMs - ms);
    if (counting !== null) sayWhatIsLeft(counting, answer);
    counting = answer;
  }

  async function run(): Promise<void> {
    running = true;
    while (counting !== null) {
      await page.sleep(TICK_MS);
      step();
      if (untoldMs >= TELLS_AFTER_MS) await send();
    }
    running = false;
  }

  function sayWhatIsLeft(before: Counting, after: Counting | null): void {
    if (before.leftMs === null || after === null || after.leftMs === null) return;
    for (const minutes of NOTICES_AT_MINUTES) {
      const mark = minutes * 60_000;
      if (before.leftMs <= mark || after.leftMs > mark || after.leftMs <= 0) continue;
      page.notice(`${minutes === 1 ? '1 minute' : `${minutes} minutes`} left here for now.`, 'OK');
      return;
    }
  }

  return {
    follow(next) {
      if (counting === null) last = page.now();
      counting = next;
      if (next !== null && !running) void run();
    },
    depart() {
      step();
      if (untoldMs > 0) void send();
      counting = null;
    },
  };
}
