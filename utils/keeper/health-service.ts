import type { BoundaryId } from '../boundary/boundary';
import { missingOrigins, originsOf } from '../enforcement/origins';
import { closedGapEvent } from '../journal/gap-event';
import { appendEvent, type JournalHomes } from '../journal/journal-service';
import type { Access } from '../platform/access';
import type { Clock } from '../platform/clock';
import type { Store } from '../platform/store';
import type { SentenceKey } from '../sentence/sentence';
import type { Settings } from '../settings/settings';
import { FIRST_HEALTH, followAccess, gapBeforeStart, type Health } from './gaps';
import { HEALTH_KEY } from './health-key';
import { readHealth } from './health-schema';
import { isStart, type Occasion } from './occasion';

interface HealthParts {
  readonly local: Pick<Store, 'get' | 'set'>;
  readonly access: Pick<Access, 'granted'>;
  readonly journal: JournalHomes;
  readonly clock: Pick<Clock, 'offset'>;
}

/** Gaps that ended are sealed, and the last sign of life is now. @param changed whether something was put right */
export async function followHealth(
  parts: HealthParts,
  settings: Settings | SentenceKey,
  why: Occasion,
  changed: boolean,
  now: number,
): Promise<void> {
  const before = readHealth(await parts.local.get(HEALTH_KEY)) ?? FIRST_HEALTH;
  const gap = isStart(why) ? gapBeforeStart(before, why, now) : null;
  const since = why === 'woken' || !isStart(why) ? now : (before.lastAlive ?? now);
  const missing = typeof settings === 'string' ? [] : await boundariesWithoutAccess(settings, parts.access);
  const followed = followAccess(before, missing, since, now);
  for (const closed of gap === null ? followed.closed : [gap, ...followed.closed]) {
    await appendEvent(parts.journal, await closedGapEvent(closed, parts.clock.offset(closed.from)));
  }
  const repaired = changed && why !== 'installed' && why !== 'access';
  const health: Health = { ...followed.health, lastAlive: now, lastRepair: repaired ? now : before.lastRepair };
  await parts.local.set(HEALTH_KEY, health);
}

async function boundariesWithoutAccess(settings: Settings, access: Pick<Access, 'granted'>): Promise<BoundaryId[]> {
  const granted = await access.granted();
  return settings.boundaries
    .filter((boundary) => boundary.on && missingOrigins(originsOf(boundary), granted).length > 0)
    .map(({ id }) => id);
}
