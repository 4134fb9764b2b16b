import { sessionStore } from './store';

declare global {
  interface ImportMetaEnv {
    readonly FAULTS?: boolean;
  }
}

/*
 * In the build for tests of faults, the background stands still at a chosen step, as one that dies between two awaits does. Every
 * call of a part is two steps: before it is carried out, and after that and before it is known. Other builds carry none of this.
 */
const AFTER_KEY = 'fault-after';
const STATE_KEY = 'fault-state';

type Method = (...given: readonly unknown[]) => Promise<unknown>;

/** The same parts; in the build for tests of faults, parts that can be made to stand still. */
export function underFaults<Parts extends object>(parts: Parts): Parts {
  if (import.meta.env.FAULTS !== true) return parts;
  let left = Number.POSITIVE_INFINITY;
  sessionStore.onChange(
    AFTER_KEY,
    () =>
      void sessionStore.get(AFTER_KEY).then(async (after) => {
        await sessionStore.set(STATE_KEY, `armed ${String(after)}`);
        left = Number.parseInt(String(after), 10);
      }),
  );

  function step(name: string): Promise<void> {
    left -= 1;
    if (left > 0) return Promise.resolve();
    if (left === 0) void sessionStore.set(STATE_KEY, `stopped at ${name}`);
    return new Promise(() => undefined);
  }

  function wrap(part: object, path: string): object {
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, wrapValue(part, value, name, `${path}.${name}`)]),
    );
  }

  function wrapValue(part: object, value: unknown, name: string, path: string): unknown {
    if (typeof value === 'object' && value !== null) return wrap(value, path);
    // What only listens, or answers at once, is no step.
    if (typeof value !== 'function' || /^(on|tell)[A-Z]/.test(name)) return value;
    return async (...given: readonly unknown[]) => {
      await step(`${path}, before`);
      const result = await (value as Method).apply(part, [...given]);
      await step(`${path}, after`);
      return result;
    };
  }

  return wrap(parts, '') as Parts;
}
