import { type TestContext, test } from 'vitest';

/** What a test proves of a way to a covered site; it becomes a cell of `docs/ROUTES.md`. */
export type Verdict =
  /** The pause is shown, and the site saw no request. */
  | 'held'
  /** The pause is shown, after the site saw one request; nothing of the page was painted. */
  | 'held after one request'
  | 'not held'
  | 'not possible';

export interface Route {
  readonly group: string;
  readonly verdict: Verdict;
  /** What one would want to know beside the verdict. */
  readonly note?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    route?: Route & { readonly name: string };
  }
}

/** A test of one route. Its verdict stands in the table only where the test passed. */
export function route(name: string, about: Route, run: (context: TestContext) => Promise<void>): void {
  test(name, async (context) => {
    context.task.meta.route = { name, ...about };
    await run(context);
  });
}
