import type { Standing } from '../boundary/standing';
import { desiredRules, NOTHING_LIVE } from '../enforcement/desired-rules';
import { guardedHosts, isSameHosts } from '../enforcement/guarded-hosts';
import { missingOrigins, originsOf } from '../enforcement/origins';
import type { ReconcileParts } from '../enforcement/reconcile-service';
import { ruleKey } from '../enforcement/rule';
import type { JournalHomes } from '../journal/journal-service';
import type { Access } from '../platform/access';
import type { Store } from '../platform/store';
import type { Settings } from '../settings/settings';
import { vaultNow } from '../vault/vault-service';
import { FIRST_HEALTH } from './gaps';
import { HEALTH_KEY } from './health-key';
import { readHealth } from './health-schema';
import type { Moment } from './moment-service';
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
  { settings, standing }: Pick<Moment, 'settings' | 'standing'>,
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
    ...(typeof settings === 'string' || typeof standing === 'string'
      ? []
      : [await checkRules(parts, settings, standing), await checkGuard(parts, settings, granted)]),
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

async function checkRules(parts: ReconcileParts, settings: Settings, standing: Standing): Promise<Finding> {
  const { lasting } = desiredRules(standing, settings.safeSearch, NOTHING_LIVE, [], parts);
  const stands = new Set((await parts.rules.standing('lasting')).map(ruleKey));
  const actual = lasting.filter((rule) => stands.has(ruleKey(rule))).length;
  const extra = stands.size - actual;
  return {
    part: 'rules',
    state: actual === lasting.length && extra === 0 ? 'good' : 'repairable',
    desired: lasting.length,
    actual: actual + extra,
  };
}

async function checkGuard(parts: ReconcileParts, settings: Settings, granted: readonly string[]): Promise<Finding> {
  const desired = guardedHosts(settings.boundaries, granted);
  const standing = await parts.guard.standing();
  const wanted = new Set([...desired.hidden, ...desired.shown]);
  const there = [...standing.hidden, ...standing.shown];
  return {
    part: 'guard',
    state: isSameHosts(standing, desired) ? 'good' : 'repairable',
    desired: wanted.size,
    actual: there.length,
  };
}

async function checkJournal(journal: JournalHomes): Promise<Finding['state']> {
  try {
    await vaultNow(journal);
    return 'good';
  } catch {
    return 'needs-you';
  }
}
