import { readAddress } from '../boundary/address';
import { decide } from '../boundary/decide';
import type { Access } from '../platform/access';
import type { GuardRegistration } from '../platform/guard-registration';
import type { RuleBook, RuleKind } from '../platform/rules';
import type { Tabs } from '../platform/tabs';
import type { Settings } from '../settings/settings';
import { allowancesAt, nextEnd, openFrom, type Place } from './allowance';
import { desiredRules } from './desired-rules';
import { detourRules } from './detour';
import { isMoving, type LiveState, type Moved } from './live-state';
import { missingOrigins, originsOf } from './origins';
import type { Rule } from './rule';
import { isNoDifference, ruleDifference } from './rule-difference';

export interface ReconcileParts {
  readonly rules: RuleBook;
  readonly guard: GuardRegistration;
  readonly tabs: Tabs;
  readonly access: Pick<Access, 'granted'>;
  readonly pausePage: string;
  readonly quietPage: string;
  /** The background of Chromium's private windows keeps to its own passing rules, numbered from here; the main one to those below. */
  readonly privateBackground: boolean;
}

export interface Reconciled {
  readonly live: LiveState;
  /** Whether a lasting rule or the guard was not as it should be. */
  readonly changed: boolean;
  /** When this has to be done again, Unix milliseconds; `null` where nothing ends by itself. */
  readonly next: number | null;
}

/** Ids of passing rules: the two backgrounds of Chromium share one rule book. */
const PRIVATE_IDS_FROM = 1_000_000;

/**
 * Makes the browser's rules, the guard and the open tabs equal to what the settings and allowances say, whatever was there.
 * Safe to repeat at any time. Tightens before it looks at tabs.
 * @param settings `null` where they cannot be read: then everything lasting stays as it is
 * @param joining whether there may be open pages without a guard of this run of Breakwater
 */
export async function reconcile(
  parts: ReconcileParts,
  settings: Settings | null,
  live: LiveState,
  now: number,
  joining = false,
): Promise<Reconciled> {
  const current = liveStateAt(live, now);
  const ends = [nextEnd(current.allowances), ...current.detours.map(({ until }) => until)].filter(
    (end) => end !== null,
  );
  const next = ends.length === 0 ? null : Math.min(...ends);
  if (settings === null) {
    await applyRules(parts, 'passing', detourRules(current.detours));
    return { live: current, changed: false, next };
  }
  const boundaries = settings.boundaries.filter((boundary) => boundary.on);
  const granted = await parts.access.granted();
  const matches = [...new Set(boundaries.flatMap(originsOf))].filter(
    (origin) => missingOrigins([origin], granted).length === 0,
  );
  const needsPrivateTabs = current.allowances.standing.some(({ scope }) => scope.type !== 'everywhere');
  const privateTabs = needsPrivateTabs ? await parts.tabs.privateIds() : [];
  const desired = desiredRules(boundaries, current.allowances, privateTabs, parts.pausePage);
  // What is good everywhere is the main background's to say.
  const passing = parts.privateBackground
    ? desired.passing.filter(({ condition }) => condition.tabIds !== undefined)
    : desired.passing;
  await applyRules(parts, 'passing', passing);
  const ruled = !parts.privateBackground && (await applyRules(parts, 'lasting', desired.lasting));
  const guarded = !parts.privateBackground && (await applyGuard(parts.guard, matches));
  const moved = await sweep(parts, settings, current, matches, now);
  // The background of private windows is not told when the main one registers the guard.
  if (guarded || joining || parts.privateBackground) await joinOpenPages(parts, matches, moved);
  return { live: { ...current, moved: { ...current.moved, ...moved } }, changed: ruled || guarded, next };
}

/** Drops what time has ended. */
export function liveStateAt(live: LiveState, now: number): LiveState {
  return {
    ...live,
    allowances: allowancesAt(live.allowances, now),
    detours: live.detours.filter(({ until }) => now < until),
  };
}

async function applyRules(parts: ReconcileParts, kind: RuleKind, desired: readonly Rule[]): Promise<boolean> {
  const firstId = kind === 'passing' && parts.privateBackground ? PRIVATE_IDS_FROM : 1;
  const lastId = kind === 'passing' && !parts.privateBackground ? PRIVATE_IDS_FROM : Number.POSITIVE_INFINITY;
  const standing = (await parts.rules.standing(kind)).filter(({ id }) => id >= firstId && id < lastId);
  const wanted = ruleDifference(standing, desired, firstId);
  const holdable = await Promise.all(wanted.addRules.map((rule) => parts.rules.canHold(rule.condition.regexFilter)));
  const difference = { ...wanted, addRules: wanted.addRules.filter((_, index) => holdable[index]) };
  if (isNoDifference(difference)) return false;
  await parts.rules.apply(kind, difference);
  return true;
}

async function applyGuard(guard: GuardRegistration, matches: readonly string[]): Promise<boolean> {
  const standing = await guard.standing();
  if (standing.length === matches.length && matches.every((match) => standing.includes(match))) return false;
  await guard.apply(matches);
  return true;
}

/** Puts the guard into pages that were open before it, so that a move within them is held, too. */
async function joinOpenPages(
  parts: ReconcileParts,
  matches: readonly string[],
  moved: Readonly<Record<string, Moved>>,
): Promise<void> {
  const open = (await parts.tabs.at(matches)).filter(({ id }) => moved[id] === undefined);
  await Promise.all(open.map(({ id }) => parts.guard.join(id)));
}

/** Brings every open page that a boundary holds to the pause. Returns which tabs were moved, and from where. */
async function sweep(
  parts: ReconcileParts,
  settings: Settings,
  live: LiveState,
  matches: readonly string[],
  now: number,
): Promise<Record<string, Moved>> {
  const moved: Record<string, Moved> = {};
  for (const tab of await parts.tabs.at(matches)) {
    const address = readAddress(tab.url);
    if (address === null || isMoving(live, tab.id, tab.url, now)) continue;
    const place: Place = { tab: tab.id, private: tab.private, page: pageIn(live, tab.id, tab.url) };
    const open = openFrom(live.allowances, place);
    if (decide(settings.boundaries, new Set(open.keys()), address).type === 'open') continue;
    await parts.tabs.send(tab.id, `${parts.pausePage}#${tab.url}`).then(
      () => {
        moved[tab.id] = { address: tab.url, at: now };
      },
      () => undefined, // The tab was closed meanwhile.
    );
  }
  return moved;
}

/** The page that a "once" is good for, when it is what this tab shows. */
function pageIn(live: LiveState, tab: number, url: string): Place['page'] {
  const [address] = url.split('#');
  for (const { scope } of live.allowances.standing) {
    if (scope.type === 'once' && scope.tab === tab && scope.page?.address === address) return scope.page;
  }
  return null;
}
