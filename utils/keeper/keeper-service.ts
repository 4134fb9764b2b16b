import type { Usage } from '../budget/usage';
import { USAGE_KEY } from '../budget/usage-key';
import { forgetTab } from '../enforcement/allowance';
import { PLACED_KEY, readPlaced } from '../enforcement/list-rules';
import { LIVE_KEYS, type LiveState, writeLiveState } from '../enforcement/live-state';
import { originsOf, spareOrigins } from '../enforcement/origins';
import { type Effort, type ReconcileParts, reconcile } from '../enforcement/reconcile-service';
import { without } from '../enforcement/without';
import { appendEvent, appendUnwritten, type JournalHomes, WaitsForRoom } from '../journal/journal-service';
import type { RecentMemory } from '../journal/recent-service';
import type { ListId } from '../list/list-id';
import { CLOSING_MS, sealClosed, type UnstampedEvent } from '../pause/pause-outcome';
import { sealPlan } from '../plan/plan-service';
import type { Access } from '../platform/access';
import type { Alarms } from '../platform/alarms';
import type { Idle } from '../platform/idle';
import type { Store } from '../platform/store';
import { safeSearchOrigins } from '../safe-search/safe-rules';
import { withDue } from '../settings/edit';
import type { Settings } from '../settings/settings';
import { sealSharing } from '../sharing/sharing-service';
import { earliest } from '../time/earliest';
import { STEADY_KEY } from '../time/steady-clock';
import { goOnAfterRollback } from '../vault/rollback-service';
import { type EraseParts, eraseEverything, finishErasing } from './erase-service';
import { followHealth } from './health-service';
import { watchIdle } from './lock-service';
import { createMoments, type Moment, type MomentParts } from './moment-service';
import { isFresh, isStart, mayBePrivate, type Occasion } from './occasion';
import { oneAtATime } from './one-at-a-time';
import { createPlacing } from './placing-service';

export interface KeeperParts extends ReconcileParts, MomentParts, EraseParts {
  readonly local: Store;
  readonly privateBackground: boolean;
  readonly access: Access;
  readonly journal: JournalHomes;
  readonly recent: RecentMemory;
  readonly alarms: Alarms;
  readonly idle: Idle;
}

export interface Outcome<Answer> {
  readonly answer: Answer;
  readonly live: LiveState;
  readonly event?: UnstampedEvent | null;
  readonly settings?: Settings;
  readonly usage?: Usage;
  /** Whether rules, guard and tabs must follow before the answer is given. */
  readonly enforce?: boolean;
}

/** The one hand that writes: memory, rules and journal, one task after the other. */
export interface Keeper {
  /** Runs a task and saves what lives on, seals its event, and answers when all of it holds. */
  during<Answer>(task: (moment: Moment) => Outcome<Answer> | Promise<Outcome<Answer>>): Promise<Answer>;
  /** Makes everything stand as it should. Differences that `why` does not explain count as a repair. */
  settle(why: Occasion): Promise<void>;
  /** The journal was read. @param latest the highest generation of the vault's header that it tells of */
  journalRead(latest: number): Promise<void>;
  tabClosed(tab: number): Promise<void>;
  /** A new tab of a private window is to have what was allowed in the others. */
  tabOpened(): Promise<void>;
  /** Takes away all that was ever kept or set, and begins as a new installation does. */
  erase(): Promise<void>;
}

export const HEARTBEAT_MINUTES = 5;
/** The longest that a timer of the background is asked to sleep; alarms do the rest. */
const SOON_MS = 60_000;

export function createKeeper(parts: KeeperParts): Keeper {
  const serially = oneAtATime();
  let timer: { readonly at: number; readonly id: ReturnType<typeof setTimeout> } | null = null;
  /** Until it is known how this run began, a sign of life would hide the gap before it. */
  let begun = false;

  const liveKey = parts.privateBackground ? LIVE_KEYS.private : LIVE_KEYS.main;
  const moments = createMoments(parts);
  const placing = createPlacing(parts, moments, (task) => keeper.during(task));

  function save(live: LiveState): Promise<void> {
    return parts.session.set(liveKey, writeLiveState(live));
  }

  async function seal(unstamped: UnstampedEvent): Promise<void> {
    const event = unstamped.make(parts.clock.offset(unstamped.at));
    await appendEvent(parts.journal, event);
    await parts.recent.note(event);
  }

  async function enforce({ settings, standing, live, clock, now }: Moment, effort: Effort): Promise<boolean> {
    await save(live);
    const placed = readPlaced(await parts.local.get(PLACED_KEY));
    const target = typeof settings === 'string' || typeof standing === 'string' ? null : { settings, standing, placed };
    const done = await reconcile(parts, target, live, now, effort);
    await save(done.live);
    const waiting = typeof settings === 'string' ? [] : settings.waiting.map(({ due }) => now + due - clock.steady);
    const next = earliest([done.next, ...waiting, ...(done.slow ? [now + SOON_MS] : [])]);
    await parts.alarms.set('next', next);
    await parts.alarms.repeat('heartbeat', HEARTBEAT_MINUTES);
    if (next !== null && next - now < SOON_MS) settleSoon(next - now);
    if (done.slow) placing.soon();
    return done.changed;
  }

  /** For as long as the background stays awake; alarms do the rest. Of several times the earliest counts: settling sets the next. */
  function settleSoon(ms: number): void {
    const at = performance.now() + ms;
    if (timer !== null && timer.at <= at) return;
    if (timer !== null) clearTimeout(timer.id);
    const id = setTimeout(() => {
      timer = null;
      void keeper.settle('time');
    }, ms);
    timer = { at, id };
  }

  const keeper: Keeper = {
    during: (task) =>
      serially(async () => {
        const moment = await moments.now();
        const outcome = await task(moment);
        const { answer, live, event } = outcome;
        // Sealed before memory forgets the pause: a page whose answer is lost in between asks again and gives the same event.
        const [writing] = await Promise.allSettled([event === undefined || event === null ? null : seal(event)]);
        if (live !== moment.live) await save(live);
        if (outcome.usage !== undefined && outcome.usage !== moment.usage)
          await parts.local.set(USAGE_KEY, outcome.usage);
        if (outcome.settings !== undefined) await saveSettings(moment.settings, outcome.settings);
        if (outcome.enforce === true || moment.setBack)
          await enforce(await moments.now(), { joining: false, thorough: false });
        if (Object.values(live.pauses).some(({ closing }) => closing !== null)) settleSoon(CLOSING_MS);
        // A disk that takes nothing must not keep anybody from leaving or going on, so it is told last.
        if (writing.status === 'rejected') throw writing.reason;
        return answer;
      }),

    settle: (why) =>
      serially(async () => {
        begun ||= isStart(why);
        if (begun && !parts.privateBackground) await followClock(why);
        const moment = await moments.now();
        const closed = sealClosed(moment.live, null, moment.now);
        for (const event of closed.events)
          await seal(event).catch((reason: unknown) => {
            // A disk that takes nothing must not keep the rules from following.
            if (!(reason instanceof WaitsForRoom)) throw reason;
          });
        if (!parts.privateBackground) await appendUnwritten(parts.journal).catch(() => undefined);
        const changed = await enforce(
          { ...moment, live: closed.live },
          { joining: why === 'starting' || why === 'arrival', thorough: why !== 'arrival' && why !== 'time' },
        );
        const { settings, now } = moment;
        if (isStart(why) && typeof settings !== 'string') watchIdle(parts.idle, settings);
        if (isStart(why) && why !== 'woken' && typeof settings !== 'string' && !parts.privateBackground)
          await parts.lists.keepOnly(settings.lists.map(({ id }) => id));
        if (why === 'heartbeat' && typeof settings !== 'string') await giveBackAccess(settings);
        if (isFresh(why) && !parts.privateBackground) await sealAnew(settings);
        if ((isStart(why) || why === 'unlocked') && !parts.privateBackground)
          void parts.recent.warm().catch(() => undefined);
        if (begun && !parts.privateBackground && (changed || !mayBePrivate(why)))
          await followHealth(parts, settings, why, changed, now);
      }),

    journalRead: (latest) => serially(() => goOnAfterRollback(parts.journal, latest)),

    tabOpened: () =>
      serially(async () => {
        const moment = await moments.now();
        if (moment.live.allowances.standing.some(({ scope }) => scope.type === 'private'))
          await enforce(moment, { joining: false, thorough: false });
      }),

    async erase() {
      const goOn = await placing.halt();
      await serially(async () => {
        await parts.recent.forget();
        await eraseEverything(parts, moments);
      }).finally(goOn);
      await keeper.settle('installed');
    },

    tabClosed: (tab) =>
      serially(async () => {
        const { live, now } = await moments.now();
        const { live: after, events } = sealClosed(live, tab, now);
        for (const event of events) await seal(event);
        const key = String(tab);
        await save({
          ...after,
          allowances: forgetTab(after.allowances, tab),
          moved: without(after.moved, key),
          leaving: without(after.leaving, key),
        });
      }),
  };

  /** Lets the steady clock go on, and carries out what has waited long enough by it. */
  async function followClock(why: Occasion): Promise<void> {
    const clock = await moments.lookAtClock(isStart(why) && why !== 'woken' ? 'closed' : 'same-session');
    const { settings } = await moments.now();
    const after = typeof settings === 'string' ? settings : withDue(settings, clock.steady);
    if (mayBePrivate(why) && after === settings) return;
    if (typeof after !== 'string') await saveSettings(settings, after);
    await parts.local.set(STEADY_KEY, clock);
  }

  /** A list that is taken away leaves none of its names behind. */
  async function saveSettings(before: Settings | string, after: Settings): Promise<void> {
    if (after === before) return;
    await moments.saveSettings(after);
    watchIdle(parts.idle, after);
    const gone = typeof before === 'string' ? [] : before.lists.filter(({ id }) => !hasList(after, id));
    if (gone.length > 0) await parts.lists.forget(gone.map(({ id }) => id));
  }

  /** What lies on the disk follows the vault's present key; where an earlier version left words unsealed, they are sealed now. */
  async function sealAnew(settings: Settings | string): Promise<void> {
    await moments.sealSettings();
    await sealPlan(parts.journal, typeof settings === 'string' ? [] : settings.lock.shows);
    await sealSharing(parts.journal);
  }

  /** Not at once when a boundary is removed: it may be put back in the next breath. */
  async function giveBackAccess({ boundaries, safeSearch }: Settings): Promise<void> {
    const needed = [...boundaries.flatMap(originsOf), ...safeSearchOrigins(safeSearch)];
    const spare = spareOrigins(needed, await parts.access.granted());
    if (spare.length > 0) await parts.access.release(spare);
  }

  if (!parts.privateBackground) void serially(() => finishErasing(parts, moments)).catch(() => undefined);
  return keeper;
}

function hasList({ lists }: Settings, list: ListId): boolean {
  return lists.some(({ id }) => id === list);
}
