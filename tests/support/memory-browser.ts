import { NO_LISTS } from '@/utils/boundary/coverage';
import type { GuardedHosts } from '@/utils/enforcement/guarded-hosts';
import { LIST_RULES_FROM } from '@/utils/enforcement/list-rules';
import type { NumberedRule } from '@/utils/enforcement/rule';
import { readJournal } from '@/utils/journal/journal-service';
import { createRecent } from '@/utils/journal/recent-service';
import type { KeeperParts } from '@/utils/keeper/keeper-service';
import type { HelpParts } from '@/utils/pause/help-service';
import { openDatabase } from '@/utils/platform/database';
import type { RuleKind } from '@/utils/platform/rules';
import type { VaultHomes } from '@/utils/vault/vault-service';
import { KEEP_ALL } from './journal-of';
import { memoryStore } from './memory-store';

let databases = 0;

/** A browser of nothing but memory, whose parts a test can break. @param start Unix milliseconds */
export function memoryBrowser(start: number) {
  let now = start;
  const book: Record<RuleKind, readonly NumberedRule[]> = { lasting: [], passing: [] };
  let guard: GuardedHosts = { hidden: [], shown: [] };
  const granted = ['*://*.a.test/*'];
  const sent: string[] = [];
  const released: string[] = [];
  const open = new Map<number, string>();
  const joined: number[] = [];
  /** Tabs that can be heard. */
  const audible = new Set<number>();
  const erased: string[] = [];
  const forgotten: string[] = [];
  const keptOnly: string[][] = [];
  const told: number[] = [];
  let idleState: 'active' | 'idle' | 'locked' = 'active';
  const alarms = new Map<string, number | null>();
  const local = memoryStore();
  const session = memoryStore();
  const alone: VaultHomes['alone'] = (task) => task();
  const journal = { database: openDatabase(`keeper-${databases++}`), local, session, alone };
  const parts: KeeperParts & HelpParts & { readonly mayEnterPrivateWindows: () => Promise<boolean> } = {
    rules: {
      standing: async (kind) => book[kind].filter(({ id }) => kind === 'passing' || id < LIST_RULES_FROM),
      domainsOf: async (rule) => book.lasting.find(({ id }) => id === rule)?.condition.requestDomains ?? [],
      apply: async (kind, { removeRuleIds, addRules }) => {
        book[kind] = [...book[kind].filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
      },
      canHold: async () => true,
    },
    guard: {
      standing: async () => guard,
      apply: async (matches) => {
        guard = matches;
      },
      join: async (id) => void joined.push(id),
    },
    tabs: {
      at: async () => [...open].map(([id, url]) => ({ id, url, private: false })),
      privateIds: async () => [],
      send: async (id, url) => void sent.push(`${id} ${url}`),
      open: async () => undefined,
      reveal: async () => undefined,
      openOwn: async () => undefined,
      activeSite: async () => null,
      isAudible: async (id) => audible.has(id),
    },
    access: {
      granted: async () => granted,
      request: async () => true,
      release: async (origins) => void released.push(...origins),
      onChange: () => undefined,
    },
    idle: { tellAfter: (seconds) => void told.push(seconds), isIdleFor: async () => idleState },
    alarms: { set: async (name, at) => void alarms.set(name, at), repeat: async () => undefined },
    clock: { now: () => now, offset: () => 0, ran: () => ({ run: 'one', ms: now - start + 1_000_000_000 }) },
    lists: {
      at: async () => NO_LISTS,
      domains: async () => ['listed.test'],
      forget: async (lists) => void forgotten.push(...lists),
      keepOnly: async (lists) => void keptOnly.push([...lists]),
    },
    local,
    session,
    traces: {
      erase: async (keep) => {
        book.lasting = [];
        book.passing = [];
        guard = { hidden: [], shown: [] };
        alarms.clear();
        await session.remove(Object.keys(await session.getAll()));
        await session.setAll(keep);
        erased.push('browser');
      },
      eraseLocal: async () => local.remove(Object.keys(await local.getAll())),
      showAsNew: async () => void erased.push('shown as new'),
    },
    awake: { awake: true },
    journal,
    recent: createRecent(session, () => readJournal(journal, KEEP_ALL)),
    random: () => 0,
    pausePage: 'x://pause.html',
    checkPage: 'x://check.html',
    quietPage: 'x://quiet.html',
    privateBackground: false,
    mayEnterPrivateWindows: async () => true,
  };
  return {
    parts,
    book,
    sent,
    released,
    granted,
    open,
    joined,
    audible,
    erased,
    forgotten,
    keptOnly,
    alarms,
    guard: () => guard,
    /** After how many seconds the browser was last asked to tell. */
    idleAfter: () => told.at(-1),
    setIdle: (state: typeof idleState) => {
      idleState = state;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

export type MemoryBrowser = ReturnType<typeof memoryBrowser>;
