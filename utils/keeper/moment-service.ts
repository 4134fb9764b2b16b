import { type Covering, indexBoundaries, type Lists } from '../boundary/coverage';
import { type Standing, standingAt } from '../boundary/standing';
import { sumUsage, type Usage } from '../budget/usage';
import { USAGE_KEY } from '../budget/usage-key';
import { readUsage } from '../budget/usage-schema';
import { endAllowances, isSetBack } from '../enforcement/allowance';
import { LIVE_KEYS, type LiveState, readLiveState, withAllowancesOf } from '../enforcement/live-state';
import { liveStateAt } from '../enforcement/reconcile-service';
import type { ListShelf } from '../list/list-shelf-service';
import type { Clock } from '../platform/clock';
import type { Store } from '../platform/store';
import type { SentenceKey } from '../sentence/sentence';
import type { Settings } from '../settings/settings';
import {
  loadSettings,
  SETTINGS_KEY,
  SETTINGS_TEXT_KEY,
  type SettingsLoaded,
  saveSettings,
  sealSettings,
  troubleWith,
} from '../settings/settings-service';
import {
  type Between,
  firstSteadyClock,
  lookAgain,
  readSteadyClock,
  STEADY_KEY,
  type SteadyClock,
  unturned,
} from '../time/steady-clock';
import { VAULT_KEY, type VaultHomes } from '../vault/vault-service';

export interface MomentParts {
  readonly local: Store;
  readonly session: Store;
  readonly journal: VaultHomes;
  readonly clock: Clock;
  readonly lists: ListShelf;
  readonly privateBackground: boolean;
}

/** What a task is given. Where the settings cannot be read, the key of a sentence that says why stands in their place. */
export interface Moment {
  readonly settings: Settings | SentenceKey;
  readonly standing: Standing | SentenceKey;
  /** What lives in memory. */
  readonly live: LiveState;
  /** As stored: without what private windows used. */
  readonly usage: Usage;
  readonly clock: SteadyClock;
  /** Unix milliseconds. */
  readonly now: number;
  /** The computer's clock was set back since memory was last saved. */
  readonly setBack: boolean;
  /** The vault is locked: names and reasons are empty, and what changes them must wait. */
  readonly locked: boolean;
}

export interface Moments {
  now(): Promise<Moment>;
  /** The next moment reads everything anew. */
  forget(): void;
  /** Saves what a person set; the next moment knows it. */
  saveSettings(settings: Settings): Promise<void>;
  /** Seals the words anew, and what an earlier version left unsealed. */
  sealSettings(): Promise<void>;
  /** How the steady clock stands now, when this lies between the last look and this one. */
  lookAtClock(between: Between): Promise<SteadyClock>;
}

export function createMoments(parts: MomentParts): Moments {
  const liveKey = parts.privateBackground ? LIVE_KEYS.private : LIVE_KEYS.main;
  const homes = { ...parts.journal, local: parts.local };
  let read: Promise<SettingsLoaded> | null = null;
  let indexed: { readonly settings: Settings; readonly lists: Lists; readonly covering: Covering } | null = null;
  const forget = (): void => {
    read = null;
  };
  parts.local.onChange(SETTINGS_KEY, forget);
  parts.local.onChange(SETTINGS_TEXT_KEY, forget);
  parts.session.onChange(VAULT_KEY, forget);

  /** Settings are read once and again after each change: a thousand boundaries take longer to check than to look up. */
  async function settingsNow(): Promise<SettingsLoaded> {
    read ??= loadSettings(homes);
    const reading = read;
    try {
      return await reading;
    } catch (error) {
      read = null;
      throw error;
    }
  }

  async function lookAtClock(between: Between): Promise<SteadyClock> {
    const before = readSteadyClock(await parts.local.get(STEADY_KEY));
    const { run, ms } = parts.clock.ran();
    const look = { wall: parts.clock.now(), run, ranMs: ms };
    return before === null ? firstSteadyClock(look) : lookAgain(before, look, between);
  }

  async function standingOf(settings: Settings, usage: Usage, clock: SteadyClock, now: number): Promise<Standing> {
    const ids = new Set(settings.boundaries.flatMap(({ on, lists }) => (on ? lists : [])));
    const lists = await parts.lists.at(settings.lists.filter(({ id }) => ids.has(id)));
    if (indexed === null || indexed.settings !== settings || indexed.lists !== lists)
      indexed = { settings, lists, covering: indexBoundaries(settings.boundaries, lists) };
    const strictMs = settings.strict === null ? null : settings.strict.due - clock.steady;
    const circumstances = { usage, offsetAt: parts.clock.offset, now, unturned: unturned(clock), strictMs };
    return standingAt(settings.boundaries, circumstances, indexed.covering);
  }

  return {
    forget,
    lookAtClock,
    async saveSettings(settings) {
      const { access } = await settingsNow();
      await saveSettings(homes, settings, access);
      read = null;
    },
    async sealSettings() {
      await sealSettings(homes);
      read = null;
    },
    async now() {
      const now = parts.clock.now();
      const [{ read: settingsRead, access }, usageStored, clock, stored, main] = await Promise.all([
        settingsNow(),
        parts.local.get(USAGE_KEY),
        lookAtClock('same-session'),
        parts.session.get(liveKey),
        parts.privateBackground ? parts.session.get(LIVE_KEYS.main) : undefined,
      ]);
      const own = readLiveState(stored);
      const live = liveStateAt(parts.privateBackground ? withAllowancesOf(own, readLiveState(main)) : own, now);
      const usage = readUsage(usageStored);
      const setBack = isSetBack(own.allowances, now);
      const rest = { live, usage, clock, now, setBack, locked: access.type === 'locked' };
      if (settingsRead.type !== 'settings') {
        const trouble = troubleWith(settingsRead);
        return { settings: trouble, standing: trouble, ...rest };
      }
      const { settings } = settingsRead;
      const standing = await standingOf(settings, sumUsage(usage, live.privateUsage), clock, now);
      const allowances = standing.strict ? endAllowances(live.allowances) : live.allowances;
      return { ...rest, settings, standing, live: { ...live, allowances } };
    },
  };
}
