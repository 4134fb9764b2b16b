/** Waits, ends early when aborted. @param ms milliseconds */
export type Sleep = (ms: number) => Promise<void>;

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;
const TRIES = 12;

/**
 * Asks again until there is an answer, because a background may die between a question and its answer. What is asked must be
 * safe to ask twice. Throws the last error after about ten seconds.
 */
export async function askUntilAnswered<Result>(ask: () => Promise<Result>, sleep: Sleep): Promise<Result> {
  let wait = FIRST_WAIT_MS;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === TRIES) throw error;
      await sleep(wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }
}
