import { askUntilAnswered } from '../messaging/ask-until-answered';
import type { Answer, Arrival, Request } from '../messaging/protocol';
import type { GuardedPage } from '../platform/guarded-page';
import { countSeenTime } from './seen-time-service';

type AskBackground = <Type extends 'guard/check' | 'guard/seen'>(request: Request<Type>) => Promise<Answer<Type>>;

/** Going back starts at once; a page that is still here after this had nothing to go back to. */
const GOES_BACK_WITHIN_MS = 2_500;
/** The pause comes up in place of the page; one that is still here after this asks again. */
const MOVES_WITHIN_MS = 5_000;
const NOTICE_BEFORE_MS = 60_000;
/** The longest delay that a timer takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What the guard says over a page, in the person's language. */
export interface GuardWords {
  readonly comesBack: string;
  readonly close: string;
}

export interface Standpoint {
  /** Whether a style hides the page until the background reveals it. */
  readonly hides: boolean;
  /** Asked for when they are needed, while the Breakwater that put the guard here still runs. */
  readonly words: () => GuardWords;
}

/** The guard that stands in a page. */
export interface Guard {
  /** A style hides the page after all, which the browser put there before the guard that came with it. */
  hidden(): void;
}

/**
 * Asks what becomes of the page that this runs in, each time the page comes to stand at an address.  What the rules cannot see is held here: pages from a service worker or the back/forward
 * cache, moves within an open page, pages that were open before, and the end of an allowance.
 */
export function standGuard(page: GuardedPage, askBackground: AskBackground, { hides, words }: Standpoint): Guard {
  let visit = page.visit();
  let watch = 0;
  let hidden = hides;
  let covered = hidden;
  let uncover: (() => void) | null = null;
  const seenTime = countSeenTime(
    page,
    () => visit,
    (request) => askBackground(request),
  );

  async function arrive(how: Arrival): Promise<void> {
    watch += 1;
    const mine = watch;
    const request: Request<'guard/check'> = { type: 'guard/check', visit, address: page.address(), how, hidden };
    const answer = await askUntilAnswered(() => askBackground(request), page.sleep);
    if (mine !== watch) return;
    switch (answer.type) {
      case 'stay':
        uncover?.();
        uncover = null;
        covered = hidden || answer.remainingMs !== null || answer.counting !== null;
        seenTime.follow(answer.counting);
        if (answer.remainingMs !== null) void followAllowance(answer.remainingMs, mine);
        return;
      case 'back':
        page.goBack();
        await page.sleep(GOES_BACK_WITHIN_MS);
        if (mine === watch) await arrive('stuck');
        return;
      case 'moving':
        uncover ??= page.cover();
        await page.sleep(MOVES_WITHIN_MS);
        if (mine === watch) await arrive(how);
    }
  }

  async function followAllowance(remainingMs: number, mine: number): Promise<void> {
    const { comesBack, close } = words();
    await page.sleep(Math.min(Math.max(remainingMs - NOTICE_BEFORE_MS, 0), LONGEST_TIMER_MS));
    if (mine !== watch) return;
    page.notice(comesBack, close);
    await page.sleep(Math.min(remainingMs, NOTICE_BEFORE_MS));
    if (mine === watch) await arrive('replaced');
  }

  page.onDeparture(() => {
    watch += 1;
    if (!page.hasBackground()) return;
    seenTime.depart();
    if (covered) uncover ??= page.cover();
  });
  page.onArrival((how) => {
    if (!page.hasBackground()) return;
    if (how === 'restored') visit = page.visit();
    void arrive(how);
  });
  const arrival = arrive(page.travelled() ? 'travelled' : 'loaded');
  return {
    hidden() {
      hidden = true;
      covered = true;
      void arrival.then(() => arrive('hidden'));
    },
  };
}
