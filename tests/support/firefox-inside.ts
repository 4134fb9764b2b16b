import type { Browser } from 'puppeteer-core';

/**
 * Evaluates an expression in Firefox's own window, with all its powers: what a person does with menus and buttons that no
 * page can reach. Needs `--remote-allow-system-access`. Promises are awaited; the result is a string, a number or a boolean.
 */
export async function insideFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Wire };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
  if (window === undefined) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => ${expression})()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
  return evaluated.result.value;
}

/** Puppeteer's own connection: its interface has no way to name this scope. */
interface Wire {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
