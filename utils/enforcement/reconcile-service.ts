import { readAddress } from '../boundary/address';
import { decide } from '../boundary/decide';
import type { Standing } from '../boundary/standing';
import type { ListId } from '../list/list-id';
import type { Access } from '../platform/access';
import type { GuardRegistration } from '../platform/guard-registration';
import type { RuleBook, RuleKind } from '../platform/rules';
import type { Store } from '../platform/store';
import type { Tabs } from '../platform/tabs';
import type { Settings } from '../settings/settings';
import { earliest } from '../time/earliest';
import { allowancesAt, isSetBack, nextEnd, openFrom, type Place } from './allowance';
import { desiredRules, NOTHING_LIVE } from './desired-rules';
import { detourRules } from './detour';
import { type GuardedHosts, guardedHosts, isSameHosts } from './guarded-hosts';
import {
  isPlaced,
  listRestRules,
  listRule,
  listsToPlace,
  PLACED_KEY,
  type PlacedLists,
  planLists,
  readPlaced,
} from './list-rules';
import { isMoving, type LiveState, type Moved } from './live-state';
import { passRules } from './pass';
import type { Rule } from './rule';
import { isNoDifference, NO_DIFFERENCE, type RuleDifference, ruleDifference } from './rule-difference';
import { rulesKey } from './rules-key';

export interface ReconcileParts {
  readonly rules: RuleBook;
  readonly guard: GuardRegistration;
  readonly tabs: Tabs;
  readonly access: Pick<Access, 'granted'>;
  readonly pausePage: string;
  readonly checkPage: string;
  readonly quietPage: string;
  /** The background of Chromium's private windows keeps to its own passing rules, numbered from here; the main one to those below. */
  readonly privateBackground: boolean;
}

/** What everything is made equal to. */
export interface Target {
  readonly settings: Settings;
  readonly standing: Standing;
  /** The rules of imported lists that stand in the browser. */
  readonly placed: PlacedLists;
}

export interface Effort {
  /** There may be open pages without a guard of this run of Breakwater. */
  readonly joining: boolean;
  /** Look at what stands, even where nothing is known to have changed it. */
  readonly thorough: boolean;
}

export interface Reconciled {
  readonly live: LiveState;
  /** Whether a lasting rule or the guard was not as it should be. */
  readonly changed: boolean;
  /** When this has to be done again, Unix milliseconds; `null` where nothing ends by itself. */
  readonly next: number | null;
  /** Lasting rules are still to be put in place: with a long list among them that takes seconds, and passing rules hold for them meanwhile. */
  readonly slow: boolean;
}

/** Ids of passing rules: the two backgrounds of Chromium share one rule book. */
const PRIVATE_IDS_FROM = 1_000_000;

/**
 * Makes the browser's rules, the guard and the open tabs equal to what the settings and allowances say, whatever was there.
 * Safe to repeat at any time. Tightens before it looks at tabs.
 * @param target `null` where the settings cannot be read: then everything lasting stays as it is
 */
export async function reconcile(
  parts: ReconcileParts,
  target: Target | null,
  live: LiveState,
  now: number,
  { joining, thorough }: Effort,
): Promise<Reconciled> {
  const current = liveStateAt(live, now);
  const next = earliest([
    nextEnd(current.allowances),
    ...[...current.detours, ...current.passes].map(({ until }) => until),
    target?.standing.next() ?? null,
  ]);
  const through = [...detourRules(current.detours), ...passRules(current.passes)];
  if (target === null) {
    await applyRules(parts, 'passing', through);
    return { live: current, changed: false, next, slow: false };
  }
  const { settings, standing, placed } = target;
  const guarded = guardedHosts(settings.boundaries, await parts.access.granted());
  const needsPrivateTabs = current.allowances.standing.some(({ scope }) => scope.type !== 'everywhere');
  const privateTabs = needsPrivateTabs ? await parts.tabs.privateIds() : [];
  const desired = desiredRules(standing, settings.safeSearch, current, privateTabs, parts);
  const key = await rulesKey(desired.lasting);
  const lists = listsToPlace(settings);
  const listing = lists.length > 0 || placed.lists.length > 0;
  const slow = listing && !parts.privateBackground && (current.ruled !== key || !isPlaced(placed, lists));
  const passing = [...through, ...desired.passing, ...listRestRules(standing), ...(slow ? desired.lasting : [])];
  // What is good everywhere is the main background's to say.
  await applyRules(
    parts,
    'passing',
    parts.privateBackground ? passing.filter(({ condition }) => condition.tabIds !== undefined) : passing,
  );
  const looks = !parts.privateBackground && !slow && (thorough || current.ruled !== key);
  const ruled = looks && (await applyRules(parts, 'lasting', desired.lasting));
  const registered = !parts.privateBackground && (await applyGuard(parts.guard, guarded));
  const matches = [...guarded.hidden, ...guarded.shown];
  const moved = await sweep(parts, standing, current, matches, now);
  // The background of private windows is not told when the main one registers the guard.
  if (registered || joining || parts.privateBackground) await joinOpenPages(parts, matches, moved);
  const after = { ...current, ruled: slow ? current.ruled : key, moved: { ...current.moved, ...moved } };
  return { live: after, changed: ruled || registered, next, slow };
}

/** Drops what time has ended. */
export function liveStateAt(live: LiveState, now: number): LiveState {
  const allowances = allowancesAt(live.allowances, now);
  if (isSetBack(live.allowances, now)) return { ...live, allowances, detours: [], passes: [], leaving: {} };
  return {
    ...live,
    allowances,
    detours: live.detours.filter(({ until }) => now < until),
    passes: live.passes.filter(({ until }) => now < until),
  };
}

async function applyRules(parts: ReconcileParts, kind: RuleKind, desired: readonly Rule[]): Promise<boolean> {
  const firstId = kind === 'passing' && parts.privateBackground ? PRIVATE_IDS_FROM : 1;
  const lastId = kind === 'passing' && !parts.privateBackground ? PRIVATE_IDS_FROM : Number.POSITIVE_INFINITY;
  const standing = (await parts.rules.standing(kind)).filter(({ id }) => id >= firstId && id < lastId);
  const difference = await holdableDifference(parts.rules, ruleDifference(standing, desired, firstId));
  if (isNoDifference(difference)) return false;
  await parts.rules.apply(kind, difference);
  return true;
}

/** What the browser has no memory for is left to the guard. */
async function holdableDifference(rules: RuleBook, wanted: RuleDifference): Promise<RuleDifference> {
  const holdable = await Promise.all(
    wanted.addRules.map(({ condition }) => condition.regexFilter === undefined || rules.canHold(condition.regexFilter)),
  );
  return { ...wanted, addRules: wanted.addRules.filter((_, index) => holdable[index]) };
}

/**
 * Puts lasting rules in place where a list is among them: one step of the browser, which takes seconds with half a million names.
 * Safe to repeat; what was in place already stays. Returns the key of the lasting rules, those of lists left out, that stand then.
 * @param ruled the key of those that are known to stand: while a list does, asking the browser for them takes a tenth of a second
 * @param domains the names on a list
 */
export async function placeLasting(
  parts: Pick<ReconcileParts, 'rules' | 'pausePage' | 'checkPage'> & { readonly local: Store },
  { settings, standing }: Pick<Target, 'settings' | 'standing'>,
  ruled: string | null,
  domains: (list: ListId) => Promise<readonly string[]>,
): Promise<string> {
  const { lasting } = desiredRules(standing, settings.safeSearch, NOTHING_LIVE, [], parts);
  const key = await rulesKey(lasting);
  const plan = planLists(readPlaced(await parts.local.get(PLACED_KEY)), listsToPlace(settings));
  const [own, ...lists] = await Promise.all([
    key === ruled ? NO_DIFFERENCE : lastingDifference(parts.rules, lasting),
    ...plan.add.map(async ({ list, rule }) => listRule(rule, await domains(list), parts.pausePage)),
  ]);
  const difference = {
    removeRuleIds: [...own.removeRuleIds, ...plan.remove, ...plan.add.map(({ rule }) => rule)],
    addRules: [...own.addRules, ...lists.filter(({ condition }) => condition.requestDomains?.length !== 0)],
  };
  if (!isNoDifference(difference)) await parts.rules.apply('lasting', difference);
  await parts.local.set(PLACED_KEY, plan.after);
  return key;
}

async function lastingDifference(rules: RuleBook, lasting: readonly Rule[]): Promise<RuleDifference> {
  return holdableDifference(rules, ruleDifference(await rules.standing('lasting'), lasting, 1));
}

async function applyGuard(guard: GuardRegistration, wanted: GuardedHosts): Promise<boolean> {
  if (isSameHosts(await guard.standing(), wanted)) return false;
  await guard.apply(wanted);
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
  standing: Standing,
  live: LiveState,
  matches: readonly string[],
  now: number,
): Promise<Record<string, Moved>> {
  const moved: Record<string, Moved> = {};
  for (const tab of await parts.tabs.at(matches)) {
    const address = readAddress(tab.url);
    if (address === null || isMoving(live, tab.id, tab.url, now)) continue;
    const place: Place = { tab: tab.id, private: tab.private, page: pageIn(live, tab.id, tab.url) };
    if (decide(standing, openFrom(live.allowances, place), address).type === 'open') continue;
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
