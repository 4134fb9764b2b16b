/** Runs a task while no other page, worker or background runs one of the same kind. */
export type Alone = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Two windows need not both do the work. */
export const oneFoldAtATime = alone('breakwater/fold');

/** Nobody takes a change of the vault's header that is half done for damage. */
export const oneHeaderAtATime = alone('breakwater/header');

/** A page that the browser holds still may hold the lock: then a task does not wait for ever, since none is wrong without it. */
const WAITS_MS = 5_000;

function alone(name: string): Alone {
  return async <Result>(task: () => Promise<Result>) => {
    let begun = false;
    const once = (): Promise<Result> => {
      begun = true;
      return task();
    };
    try {
      return await navigator.locks.request(name, { signal: AbortSignal.timeout(WAITS_MS) }, once);
    } catch (error) {
      if (begun) throw error;
      return task();
    }
  };
}
