import { desiredRules } from '../enforcement/desired-rules';
import type { LiveState } from '../enforcement/live-state';
import { missingOrigins, originsOf } from '../enforcement/origins';
import type { ReconcileParts } from '../enforcement/reconcile-service';
import { ruleKey } from '../enforcement/rule';
import type { JournalHomes } from '../journal/journal-service';
import type { Access } from '../platform/access';
import type { Store } from '../platform/store';
import type { Settings } from '../settings/settings';
import { openVault } from '../vault/vault';
import { findHeader } from '../vault/vault-service';
import { FIRST_HEALTH } from './gaps';
import { HEALTH_KEY } from './health-key';
import { readHealth } from './health-schema';
import type { Finding, SelfCheck } from './self-check';

export interface SelfCheckParts extends ReconcileParts {
  readonly access: Pick<Access, 'granted'>;
  readonly local: Store;
  readonly journal: JournalHomes;
  readonly mayEnterPrivateWindows: () => Promise<boolean>;
}

/** Desired beside actual, read afresh. Changes nothing. */
export async function selfCheck(
  parts: SelfCheckParts,
  settings: Settings | string,
  live: LiveState,
): Promise<SelfCheck> {
  const health = readHealth(await parts.local.get(HEALTH_KEY)) ?? FIRST_HEALTH;
  const granted = await parts.access.granted();
  const boundaries = typeof settings === 'string' ? [] : settings.boundaries.filter((boundary) => boundary.on);
  const waiting = boundaries.flatMap((boundary) => {
    const origins = missingOrigins(originsOf(boundary), granted);
    return origins.length === 0 ? [] : [{ boundary: boundary.id, origins }];
  });
  const findings: Finding[] = [
    { part: 'settings', state: typeof settings === 'string' ? 'needs-you' : 'good' },
    ...(typeof settings === 'string'
      ? []
      : [await checkRules(parts, settings, live), await checkGuard(parts, settings, granted)]),
    {
      part: 'access',
      state: waiting.length === 0 ? 'good' : 'needs-you',
      desired: boundaries.length,
      actual: boundaries.length - waiting.length,
    },
    { part: 'private-windows', state: (await parts.mayEnterPrivateWindows()) ? 'good' : 'note' },
    { part: 'journal', state: await checkJournal(parts.journal) },
  ];
  return { findings, waiting, openGaps: health.openGaps, lastRepair: health.lastRepair };
}

async function checkRules(parts: ReconcileParts, settings: Settings, live: LiveState): Promise<Finding> {
  const { lasting } = desiredRules(settings.boundaries, live.allowances, [], parts.pausePage);
  const standing = new Set((await parts.rules.standing('lasting')).map(ruleKey));
  const actual = lasting.filter((rule) => standing.has(ruleKey(rule))).length;
  const extra = standing.size - actual;
  return {
    part: 'rules',
    state: actual === lasting.length && extra === 0 ? 'good' : 'repairable',
    desired: lasting.length,
    actual: actual + extra,
  };
}

async function checkGuard(parts: ReconcileParts, settings: Settings, granted: readonly string[]): Promise<Finding> {
  const reachable = settings.boundaries
    .filter(({ on }) => on)
    .flatMap(originsOf)
    .filter((origin) => missingOrigins([origin], granted).length === 0);
  const desired = new Set(reachable);
  const standing = await parts.guard.standing();
  const same = standing.length === desired.size && standing.every((match) => desired.has(match));
  return { part: 'guard', state: same ? 'good' : 'repairable', desired: desired.size, actual: standing.length };
}

async function checkJournal(journal: JournalHomes): Promise<Finding['state']> {
  try {
    const header = await findHeader(journal);
    if (header !== null) await openVault(header);
    return 'good';
  } catch {
    return 'needs-you';
  }
}
