import type { BoundaryId } from '../boundary/boundary';
import { forgetTab } from '../enforcement/allowance';
import { LIVE_KEYS, type LiveState, readLiveState, withAllowancesOf, writeLiveState } from '../enforcement/live-state';
import { missingOrigins, originsOf, spareOrigins } from '../enforcement/origins';
import { liveStateAt, type ReconcileParts, reconcile } from '../enforcement/reconcile-service';
import { without } from '../enforcement/without';
import { closedGapEvent } from '../journal/gap-event';
import { appendEvent, type JournalHomes } from '../journal/journal-service';
import { CLOSING_MS, sealClosed, type UnstampedEvent } from '../pause/pause-answers';
import type { Access } from '../platform/access';
import type { Alarms } from '../platform/alarms';
import type { Clock } from '../platform/clock';
import type { Store } from '../platform/store';
import type { Settings } from '../settings/settings';
import { loadSettings, troubleWith } from '../settings/settings-service';
import { FIRST_HEALTH, followAccess, gapBeforeStart, type Health, type Start } from './gaps';
import { HEALTH_KEY } from './health-key';
import { readHealth } from './health-schema';
import { oneAtATime } from './one-at-a-time';

export interface KeeperParts extends ReconcileParts {
  readonly local: Store;
  readonly session: Store;
  readonly access: Access;
  readonly journal: JournalHomes;
  readonly alarms: Alarms;
  readonly clock: Clock;
}

/** What a task is given: the settings or a sentence that says why there are none, what lives in memory, and the time. */
export interface Moment {
  readonly settings: Settings | string;
  readonly live: LiveState;
  readonly now: number;
}

export interface Outcome<Answer> {
  readonly answer: Answer;
  readonly live: LiveState;
  readonly event?: UnstampedEvent | null;
  /** Whether rules, guard and tabs must follow before the answer is given. */
  readonly enforce?: boolean;
}

/** A start of the background, once it is known of which kind; a start whose kind is not known yet; a change of access; a page that came without a guard; or time that went by. */
export type Occasion = Start | 'starting' | 'access' | 'arrival' | 'time';

/** The one hand that writes: memory, rules and journal, one task after the other. */
export interface Keeper {
  /** Runs a task and saves what lives on, seals its event, and answers when all of it holds. */
  during<Answer>(task: (moment: Moment) => Outcome<Answer> | Promise<Outcome<Answer>>): Promise<Answer>;
  /** Makes everything stand as it should. Differences that `why` does not explain count as a repair. */
  settle(why: Occasion): Promise<void>;
  tabClosed(tab: number): Promise<void>;
  /** A new tab of a private window is to have what was allowed in the others. */
  tabOpened(): Promise<void>;
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

  async function momentNow(): Promise<Moment> {
    const now = parts.clock.now();
    const [read, stored, main] = await Promise.all([
      loadSettings(parts.local),
      parts.session.get(liveKey),
      parts.privateBackground ? parts.session.get(LIVE_KEYS.main) : undefined,
    ]);
    const own = readLiveState(stored);
    const live = parts.privateBackground ? withAllowancesOf(own, readLiveState(main)) : own;
    return {
      settings: read.type === 'settings' ? read.settings : troubleWith(read),
      live: liveStateAt(live, now),
      now,
    };
  }

  function save(live: LiveState): Promise<void> {
    return parts.session.set(liveKey, writeLiveState(live));
  }

  function seal(event: UnstampedEvent): Promise<void> {
    return appendEvent(parts.journal, event.make(parts.clock.offset(event.at)));
  }

  async function enforce(settings: Settings | string, live: LiveState, now: number, joining = false): Promise<boolean> {
    await save(live);
    const done = await reconcile(parts, typeof settings === 'string' ? null : settings, live, now, joining);
    await save(done.live);
    await parts.alarms.set('allowance', done.next);
    if (done.next !== null && done.next - now < SOON_MS) settleSoon(done.next - now);
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
        const moment = await momentNow();
        const { answer, live, event, enforce: mustEnforce } = await task(moment);
        // Sealed before memory forgets the pause: a page whose answer is lost in between asks again and gives the same event.
        const [writing] = await Promise.allSettled([event === undefined || event === null ? null : seal(event)]);
        await save(live);
        if (mustEnforce === true) {
          const after = await momentNow();
          await enforce(after.settings, after.live, after.now);
        }
        if (Object.values(live.pauses).some(({ closing }) => closing !== null)) settleSoon(CLOSING_MS);
        // A disk that takes nothing must not keep anybody from leaving or going on, so it is told last.
        if (writing.status === 'rejected') throw writing.reason;
        return answer;
      }),

    settle: (why) =>
      serially(async () => {
        const { settings, live, now } = await momentNow();
        const closed = sealClosed(live, null, now);
        for (const event of closed.events) await seal(event);
        const changed = await enforce(settings, closed.live, now, why === 'starting' || why === 'arrival');
        if (why === 'time' && typeof settings !== 'string') await giveBackAccess(settings);
        begun ||= isStart(why);
        if (begun && !parts.privateBackground) await followHealth(settings, why, changed, now);
      }),

    tabOpened: () =>
      serially(async () => {
        const { settings, live, now } = await momentNow();
        if (live.allowances.standing.some(({ scope }) => scope.type === 'private')) await enforce(settings, live, now);
      }),

    tabClosed: (tab) =>
      serially(async () => {
        const { live, now } = await momentNow();
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

  /** Not at once when a boundary is removed: it may be put back in the next breath. */
  async function giveBackAccess({ boundaries }: Settings): Promise<void> {
    const spare = spareOrigins(boundaries, await parts.access.granted());
    if (spare.length > 0) await parts.access.release(spare);
  }

  async function followHealth(
    settings: Settings | string,
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

  return keeper;
}

function isStart(why: Occasion): why is Start {
  return why !== 'starting' && why !== 'access' && why !== 'arrival' && why !== 'time';
}

async function boundariesWithoutAccess(settings: Settings, access: Pick<Access, 'granted'>): Promise<BoundaryId[]> {
  const granted = await access.granted();
  return settings.boundaries
    .filter((boundary) => boundary.on && missingOrigins(originsOf(boundary), granted).length > 0)
    .map(({ id }) => id);
}
