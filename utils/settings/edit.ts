import { BOUNDARIES, type BoundaryDraft, type BoundaryId } from '../boundary/boundary';
import type { ImportedList } from '../list/list';
import type { ListId } from '../list/list-id';
import type { SafeSearchId } from '../safe-search/safe-search';
import type { LockedShow } from './locked-show';
import {
  type IdleMinutes,
  MOST_LISTS,
  type ReminderDays,
  type Retention,
  type Settings,
  STRICT_HOURS,
  type StrictHours,
  WAITS_TO_LOOSEN,
  type WaitToLoosen,
} from './settings';
import { takeApart } from './tightened';
import type { Loosening, Waiting, WaitingId } from './waiting';

/** A change that a person makes. Safe to carry out twice. */
export type Edit =
  | { readonly type: 'add-boundary'; readonly id: BoundaryId; readonly draft: BoundaryDraft }
  | { readonly type: 'change-boundary'; readonly id: BoundaryId; readonly draft: BoundaryDraft }
  | { readonly type: 'remove-boundary'; readonly id: BoundaryId }
  /** A list that is new, or one that was taken again. */
  | { readonly type: 'put-list'; readonly list: ImportedList }
  | { readonly type: 'remove-list'; readonly id: ListId }
  | { readonly type: 'safe-search'; readonly services: readonly SafeSearchId[] }
  | { readonly type: 'wait-to-loosen'; readonly hours: WaitToLoosen }
  /** From now on; one that lasts longer goes on lasting. */
  | { readonly type: 'strict'; readonly hours: StrictHours }
  | { readonly type: 'strict-end' }
  | { readonly type: 'lock-idle'; readonly minutes: IdleMinutes }
  | { readonly type: 'lock-shows'; readonly shows: readonly LockedShow[] }
  | { readonly type: 'retention'; readonly retention: Retention }
  | { readonly type: 'backup-reminder'; readonly days: ReminderDays | null }
  /** Takes a waiting change back. */
  | { readonly type: 'keep'; readonly id: WaitingId };

const MS_PER_HOUR = 3_600_000;

/**
 * Carries an edit out: what tightens at once, what loosens after the wait that the person chose beforehand.
 * @param steady the steady clock's milliseconds now @param id for the change that has to wait, if one has to
 */
export function edited(settings: Settings, edit: Edit, steady: number, id: WaitingId): Settings {
  switch (edit.type) {
    case 'add-boundary': {
      const { boundaries } = settings;
      if (boundaries.length >= BOUNDARIES || boundaries.some((boundary) => boundary.id === edit.id)) return settings;
      return { ...settings, boundaries: [...boundaries, { ...edit.draft, id: edit.id }] };
    }
    case 'change-boundary':
      return changeBoundary(settings, edit.id, edit.draft, steady, id);
    case 'remove-boundary': {
      const boundary = settings.boundaries.find((each) => each.id === edit.id);
      if (boundary === undefined) return settings;
      const removal = { type: 'remove-boundary' as const, boundary: edit.id };
      return boundary.on ? afterWait(settings, removal, steady, id) : loosened(settings, removal);
    }
    case 'put-list':
      return withList(settings, edit.list);
    case 'remove-list': {
      if (!settings.lists.some((list) => list.id === edit.id)) return settings;
      const removal = { type: 'remove-list' as const, list: edit.id };
      const used = settings.boundaries.some(({ on, lists }) => on && lists.includes(edit.id));
      return used ? afterWait(settings, removal, steady, id) : loosened(settings, removal);
    }
    case 'safe-search': {
      const off = settings.safeSearch.filter((service) => !edit.services.includes(service));
      const waiting = settings.waiting.filter(({ change }) => change.type !== 'safe-search-off');
      const on = { ...settings, waiting, safeSearch: [...new Set([...settings.safeSearch, ...edit.services])] };
      return off.length === 0 ? on : afterWait(on, { type: 'safe-search-off', services: off }, steady, id);
    }
    case 'wait-to-loosen': {
      const waiting = settings.waiting.filter(({ change }) => change.type !== 'wait-less');
      if (edit.hours >= settings.waitToLoosen) return { ...settings, waiting, waitToLoosen: edit.hours };
      return afterWait({ ...settings, waiting }, { type: 'wait-less', hours: edit.hours }, steady, id);
    }
    case 'strict': {
      const due = Math.max(settings.strict?.due ?? 0, steady + edit.hours * MS_PER_HOUR);
      const waiting = settings.waiting.filter(({ change }) => change.type !== 'strict-end');
      return { ...settings, waiting, strict: { due } };
    }
    case 'strict-end': {
      const { strict, waitToLoosen } = settings;
      if (strict === null) return settings;
      // By itself it would end before that.
      if (waitToLoosen > 0 && strict.due <= steady + waitToLoosen * MS_PER_HOUR) return settings;
      return afterWait(settings, { type: 'strict-end' }, steady, id);
    }
    case 'lock-idle':
      return { ...settings, lock: { ...settings.lock, idleMinutes: edit.minutes } };
    case 'lock-shows':
      return { ...settings, lock: { ...settings.lock, shows: [...new Set(edit.shows)] } };
    case 'retention':
      return { ...settings, retention: edit.retention };
    case 'backup-reminder':
      return { ...settings, backupReminder: edit.days };
    case 'keep':
      return { ...settings, waiting: settings.waiting.filter((each) => each.id !== edit.id) };
  }
}

/** What has waited long enough, carried out. Nothing waits longer than anything can: where the steady clock was lost, it began anew. */
export function withDue(given: Settings, steady: number): Settings {
  const settings = withinReach(given, steady);
  if (settings.strict !== null && settings.strict.due <= steady)
    return withDue(loosened(settings, { type: 'strict-end' }), steady);
  const due = settings.waiting.filter((each) => each.due <= steady);
  if (due.length === 0) return settings;
  const left = { ...settings, waiting: settings.waiting.filter((each) => each.due > steady) };
  return due.reduce<Settings>((after, { change }) => loosened(after, change), left);
}

function withinReach(settings: Settings, steady: number): Settings {
  const { strict, waiting } = settings;
  const strictAtMost = steady + Math.max(...STRICT_HOURS) * MS_PER_HOUR;
  const waitAtMost = steady + Math.max(...WAITS_TO_LOOSEN) * MS_PER_HOUR;
  const far = (strict !== null && strict.due > strictAtMost) || waiting.some(({ due }) => due > waitAtMost);
  if (!far) return settings;
  return {
    ...settings,
    strict: strict && { due: Math.min(strict.due, strictAtMost) },
    waiting: waiting.map((each) => ({ ...each, due: Math.min(each.due, waitAtMost) })),
  };
}

function changeBoundary(
  settings: Settings,
  of: BoundaryId,
  draft: BoundaryDraft,
  steady: number,
  id: WaitingId,
): Settings {
  const before = settings.boundaries.find((boundary) => boundary.id === of);
  if (before === undefined) return settings;
  const { now, later } = takeApart(before, draft);
  const changed = (Object.keys(draft) as (keyof BoundaryDraft)[]).filter((field) => !same(before[field], draft[field]));
  const known = settings.waiting.flatMap((each) => (concerns(each.change, of) ? [each] : []));
  // What is asked for a second time goes on waiting; what is asked for otherwise begins anew.
  const asked = (field: keyof BoundaryDraft): boolean =>
    known.some(
      ({ change }) =>
        change.type === 'change-boundary' && field in change.fields && same(change.fields[field], draft[field]),
    );
  const fresh = later === null ? {} : withoutFields(later, (field) => asked(field));
  const waiting = settings.waiting.flatMap((each): Waiting[] => {
    const { change } = each;
    if (change.type !== 'change-boundary' || change.boundary !== of) return [each];
    const fields = withoutFields(change.fields, (field) => changed.includes(field) && !asked(field));
    return Object.keys(fields).length === 0 ? [] : [{ ...each, change: { ...change, fields } }];
  });
  const boundaries = settings.boundaries.map((each) => (each.id === of ? { ...now, id: of } : each));
  const kept = { ...settings, boundaries, waiting };
  if (Object.keys(fresh).length === 0) return kept;
  return afterWait(kept, { type: 'change-boundary', boundary: of, fields: fresh }, steady, id);
}

function afterWait(settings: Settings, change: Loosening, steady: number, id: WaitingId): Settings {
  if (settings.waitToLoosen === 0) return loosened(settings, change);
  if (settings.waiting.some((each) => same(each.change, change))) return settings;
  const due = steady + settings.waitToLoosen * MS_PER_HOUR;
  return { ...settings, waiting: [...settings.waiting, { id, change, due }] };
}

function loosened(settings: Settings, change: Loosening): Settings {
  const { boundaries } = settings;
  switch (change.type) {
    case 'change-boundary':
      return {
        ...settings,
        boundaries: boundaries.map((each) => (each.id === change.boundary ? { ...each, ...change.fields } : each)),
      };
    case 'remove-boundary':
      return {
        ...settings,
        boundaries: boundaries.filter(({ id }) => id !== change.boundary),
        waiting: settings.waiting.filter((each) => !concerns(each.change, change.boundary)),
      };
    case 'remove-list':
      return withoutList(settings, change.list);
    case 'safe-search-off':
      return { ...settings, safeSearch: settings.safeSearch.filter((each) => !change.services.includes(each)) };
    case 'wait-less':
      return { ...settings, waitToLoosen: change.hours };
    case 'strict-end':
      return {
        ...settings,
        strict: null,
        waiting: settings.waiting.filter((each) => each.change.type !== 'strict-end'),
      };
  }
}

/** A boundary that was made of this list alone goes with it. */
function withoutList(settings: Settings, list: ListId): Settings {
  const boundaries = settings.boundaries.flatMap((boundary) => {
    const lists = boundary.lists.filter((each) => each !== list);
    const empty =
      lists.length === 0 && boundary.words.length === 0 && boundary.sites.every(({ exception }) => exception);
    return empty ? [] : [{ ...boundary, lists }];
  });
  return { ...settings, boundaries, lists: settings.lists.filter(({ id }) => id !== list) };
}

/** With a list that is new, or was taken again. */
export function withList(settings: Settings, list: ImportedList): Settings {
  const known = settings.lists.some(({ id }) => id === list.id);
  if (!known && settings.lists.length >= MOST_LISTS) return settings;
  const lists = known ? settings.lists.map((each) => (each.id === list.id ? list : each)) : [...settings.lists, list];
  return { ...settings, lists };
}

function concerns(change: Loosening, boundary: BoundaryId): boolean {
  return (change.type === 'change-boundary' || change.type === 'remove-boundary') && change.boundary === boundary;
}

function withoutFields(
  fields: Partial<BoundaryDraft>,
  drop: (field: keyof BoundaryDraft) => boolean,
): Partial<BoundaryDraft> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !drop(field as keyof BoundaryDraft)));
}

/** Plain data alone is compared. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
