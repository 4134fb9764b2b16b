import type { TestContext } from 'vitest';
import type { BrowserUnderTest, Tab } from './driver.ts';

/** What a test of kills saw; it becomes a row of `docs/RELIABILITY.md`. */
export interface Killed {
  readonly during: string;
  readonly kills: number;
  /** Of these, how many came before the task was done. */
  readonly amid: number;
  readonly acknowledged: number;
  readonly counted: number;
  /** Whose answer was lost, or that was not done, and was asked for again. */
  readonly again: number;
  /** After how many of the kills the header opened. */
  readonly opened: number;
}

declare module 'vitest' {
  interface TaskMeta {
    killed?: Killed;
  }
}

/** `npm run reliability` kills as often as the document says; each run of the tests a few times. */
const FULL = process.env['RELIABILITY'] === 'full';

export const howOften = (whole: number, few: number): number => (FULL ? whole : few);

export function tell({ task }: TestContext, killed: Killed): void {
  task.meta.killed = killed;
}

/** Moments of a span, spread over it and in no order, in milliseconds. */
export function momentIn(spanMs: number, round: number): number {
  return ((round * 0.618_034) % 1) * spanMs;
}

export function passing(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Kills the browser with SIGKILL, starts it again with the same profile, and opens a page of ours. */
export async function killAndStart(browser: BrowserUnderTest): Promise<Tab> {
  await browser.restart({ killed: true });
  return browser.openPage('quiet.html');
}
