import type { Store } from '../platform/store';
import type { Traces } from '../platform/traces';
import type { Moments } from './moment-service';

export interface EraseParts {
  readonly local: Pick<Store, 'get' | 'set'>;
  readonly traces: Traces;
  /** What memory must say for the browser's own session to go on: not that it has just begun. */
  readonly awake: Readonly<Record<string, unknown>>;
}

const ERASING_KEY = 'erasing';

/**
 * Erases everything. It says first that it has begun, and takes that away last, so that a background which dies in between goes on with it when it
 * wakes, before it does anything else.
 */
export async function eraseEverything(
  { local, traces, awake }: EraseParts,
  moments: Pick<Moments, 'forget'>,
): Promise<void> {
  await local.set(ERASING_KEY, true);
  await traces.erase(awake);
  await traces.eraseLocal(ERASING_KEY);
  moments.forget();
  await traces.showAsNew();
}

/** Goes on where an earlier run of the background was ended. */
export async function finishErasing(parts: EraseParts, moments: Pick<Moments, 'forget'>): Promise<void> {
  if ((await parts.local.get(ERASING_KEY)) === true) await eraseEverything(parts, moments);
}
