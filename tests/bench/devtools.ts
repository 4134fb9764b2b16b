import { until } from '../support/poll.ts';

type Reply = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

/**
 * The smallest client of the devtools protocol. Playwright and Puppeteer attach themselves to every worker as it starts and
 * hold it for a moment; a figure about workers needs them left alone.
 */
export interface Devtools {
  send(method: string, params?: object, session?: string): Promise<unknown>;
  close(): void;
}

export async function connect(url: string): Promise<Devtools> {
  const socket = new WebSocket(url);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', failed, { once: true });
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(String(data));
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return {
    async send(method, params = {}, session) {
      last += 1;
      const id = last;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params, sessionId: session }));
      });
      waiting.delete(id);
      if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`);
      return reply.result;
    },
    close: () => socket.close(),
  };
}

/** One tab, in front. */
export interface BenchTab {
  navigate(url: string): Promise<void>;
  /** Evaluates an expression; promises are awaited. Throws where the page goes away meanwhile. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Evaluates until it is something; the page may change meanwhile. */
  eventually<Result>(what: string, expression: string): Promise<Result>;
  /** Bytes that this page holds after what it can do without is gone. */
  memory(): Promise<number>;
  /** Milliseconds for which this page's main thread has worked so far. */
  workedMs(): Promise<number>;
}

export async function openTab(devtools: Devtools, url = 'about:blank'): Promise<BenchTab> {
  const { targetId } = (await devtools.send('Target.createTarget', { url })) as { targetId: string };
  const { sessionId } = (await devtools.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const evaluate = async <Result>(expression: string): Promise<Result> => {
    const reply = (await devtools.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    )) as { result: { value: Result }; exceptionDetails?: { exception?: { description?: string } } };
    if (reply.exceptionDetails !== undefined)
      throw new Error(reply.exceptionDetails.exception?.description ?? 'evaluation failed');
    return reply.result.value;
  };
  return {
    navigate: async (to) => void (await devtools.send('Page.navigate', { url: to }, sessionId)),
    evaluate,
    eventually: (what, expression) => until(what, () => evaluate(expression)),
    async memory() {
      await devtools.send('HeapProfiler.collectGarbage', {}, sessionId);
      const use = (await devtools.send('Runtime.getHeapUsage', {}, sessionId)) as {
        readonly usedSize: number;
        readonly backingStorageSize?: number;
      };
      return use.usedSize + (use.backingStorageSize ?? 0);
    },
    async workedMs() {
      await devtools.send('Performance.enable', {}, sessionId);
      const { metrics } = (await devtools.send('Performance.getMetrics', {}, sessionId)) as {
        metrics: readonly { readonly name: string; readonly value: number }[];
      };
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
  };
}
