import { placeLasting } from '../enforcement/reconcile-service';
import type { Keeper, KeeperParts } from './keeper-service';
import type { Moments } from './moment-service';

const GATHERS_MS = 1_500;

export interface Placing {
  soon(): void;
  /** Places nothing from now on, until what is returned is called. Resolves when nothing is on its way any more. Not within a task. */
  halt(): Promise<() => void>;
}

/**
 * Puts rules in place where a list is among them. Not in the row of tasks, which must stay quick, and not at once, so that several changes
 * become one.
 */
export function createPlacing(
  parts: Pick<KeeperParts, 'rules' | 'pausePage' | 'checkPage' | 'local' | 'lists'>,
  moments: Pick<Moments, 'now'>,
  during: Keeper['during'],
): Placing {
  let underway = false;
  let running: Promise<void> = Promise.resolve();
  let halted = false;

  async function place(): Promise<string | null> {
    const { settings, standing, live } = await moments.now();
    if (halted || typeof settings === 'string' || typeof standing === 'string') return null;
    return placeLasting(parts, { settings, standing }, live.ruled, parts.lists.domains);
  }

  async function placeNow(): Promise<void> {
    const ruled = await place().finally(() => {
      underway = false;
    });
    if (ruled !== null) await during(({ live }) => ({ answer: null, live: { ...live, ruled }, enforce: true }));
  }

  return {
    soon() {
      if (underway || halted) return;
      underway = true;
      setTimeout(() => {
        // Where the browser does not take them, the next alarm tries again.
        running = placeNow().catch(() => undefined);
      }, GATHERS_MS);
    },
    async halt() {
      halted = true;
      await running;
      return () => {
        halted = false;
      };
    },
  };
}
