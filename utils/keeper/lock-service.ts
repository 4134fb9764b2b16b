import type { RecentMemory } from '../journal/recent-service';
import type { Idle } from '../platform/idle';
import type { Settings } from '../settings/settings';
import { lockVault, type VaultHomes, vaultNow } from '../vault/vault-service';
import type { Keeper } from './keeper-service';

export interface LockParts {
  readonly journal: VaultHomes;
  readonly recent: Pick<RecentMemory, 'forget'>;
  readonly idle: Idle;
}

/** Locks: forgets the key, and what memory holds of the journal. Without a lock nothing happens. */
export async function lock(keeper: Keeper, parts: LockParts): Promise<void> {
  const now = await vaultNow(parts.journal).catch(() => null);
  if (now?.type !== 'open' || !now.lock) return;
  await keeper.during(async ({ live }) => {
    await lockVault(parts.journal);
    await parts.recent.forget();
    return { answer: 'done', live };
  });
}

/** The browser says that nobody is there: locks where that is for as long as the person chose, or the system itself is locked. */
export async function lockWhenAway(keeper: Keeper, parts: LockParts): Promise<void> {
  const minutes = await keeper.during(({ settings, live }) => ({
    answer: typeof settings === 'string' ? 0 : settings.lock.idleMinutes,
    live,
  }));
  const state = await parts.idle.isIdleFor(secondsOf(minutes));
  if (state === 'locked' || (state === 'idle' && minutes > 0)) await lock(keeper, parts);
}

/** Lets the browser tell at the right time. */
export function watchIdle(idle: Idle, settings: Settings): void {
  idle.tellAfter(secondsOf(settings.lock.idleMinutes));
}

/** Without a chosen time the browser still tells of the system's own lock. */
function secondsOf(minutes: number): number {
  return minutes === 0 ? 3600 : minutes * 60;
}
