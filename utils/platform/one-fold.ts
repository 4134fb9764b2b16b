const LOCK = 'breakwater/fold';
/** A page that the browser holds still may hold the lock; nothing but speed depends on it. */
const WAITS_MS = 5_000;

/** Two windows need not both do the work. */
export async function oneFoldAtATime<Result>(task: () => Promise<Result>): Promise<Result> {
  let begun = false;
  const once = (): Promise<Result> => {
    begun = true;
    return task();
  };
  try {
    return await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(WAITS_MS) }, once);
  } catch (error) {
    if (begun) throw error;
    return task();
  }
}
