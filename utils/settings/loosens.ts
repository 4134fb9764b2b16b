import type { Boundary, BoundaryDraft, Hard } from '../boundary/boundary';
import type { Budget, StepUp } from '../boundary/budget';
import { scheduleCovers, spansCover } from '../boundary/schedule';
import type { Site } from '../boundary/site';
import { contains, toRegion } from '../enforcement/region';
import type { Word } from '../words/word';
import type { Settings } from './settings';

/*
 * What is a loosening: after the change some address, at some time and after some use, is held less than before. Where that cannot be
 * told for sure, it is one.
 */

type Loosens = {
  readonly [Field in keyof BoundaryDraft]: (before: BoundaryDraft[Field], after: BoundaryDraft[Field]) => boolean;
};

const LOOSENS: Loosens = {
  name: () => false,
  reason: () => false,
  sites: (before, after) => !sitesHold(after, before),
  words: (before, after) => !wordsHold(after, before),
  wordScope: (before, after) => before === 'addresses' && after === 'searches',
  lists: (before, after) => before.some((list) => !after.includes(list)),
  mirrors: (before, after) => before && !after,
  when: (before, after) => !scheduleCovers(after, before),
  budget: (before, after) => !budgetHolds(after, before),
  waitSeconds: (before, after) => after < before,
  stepUp: (before, after) => !stepUpHolds(after, before),
  allowMinutes: (before, after) => after > before,
  hard: (before, after) => !hardHolds(after, before),
  on: (before, after) => before && !after,
};

/** Which fields of a boundary loosen it. */
export function looseningFields(before: BoundaryDraft, after: BoundaryDraft): (keyof BoundaryDraft)[] {
  if (!before.on) return [];
  return (Object.keys(LOOSENS) as (keyof BoundaryDraft)[]).filter((field) => fieldLoosens(field, before, after));
}

function fieldLoosens<Field extends keyof BoundaryDraft>(
  field: Field,
  before: BoundaryDraft,
  after: BoundaryDraft,
): boolean {
  return LOOSENS[field](before[field], after[field]);
}

/** Whether going from one state of everything to another loosens anything. */
export function loosens(before: Settings, after: Settings): boolean {
  const later = new Map(after.boundaries.map((boundary) => [boundary.id, boundary]));
  const weaker = (boundary: Boundary): boolean => {
    const next = later.get(boundary.id);
    return next === undefined ? boundary.on : looseningFields(boundary, next).length > 0;
  };
  return (
    before.boundaries.some(weaker) ||
    before.lists.some(({ id }) => !after.lists.some((list) => list.id === id)) ||
    before.safeSearch.some((service) => !after.safeSearch.includes(service)) ||
    after.waitToLoosen < before.waitToLoosen ||
    (before.strict !== null && (after.strict === null || after.strict.due < before.strict.due))
  );
}

/** Every line that holds is held by one of the other's lines, and the other leaves nothing open that was not open. */
function sitesHold(after: readonly Site[], before: readonly Site[]): boolean {
  return (
    within(before.filter(isHeld), after.filter(isHeld)) && within(after.filter(isException), before.filter(isException))
  );
}

function within(inner: readonly Site[], outer: readonly Site[]): boolean {
  return inner.every((site) => outer.some((each) => siteContains(each, site)));
}

/** Whether one line speaks of all that another one speaks of. */
export function siteContains(outer: Site, inner: Site): boolean {
  if (outer.scope === 'exact' || inner.scope === 'exact')
    return (
      outer.host === inner.host && contains({ ...toRegion(outer), below: false }, { ...toRegion(inner), below: false })
    );
  return contains(toRegion(outer), toRegion(inner));
}

function wordsHold(after: readonly Word[], before: readonly Word[]): boolean {
  const has = (words: readonly Word[], { text, exception }: Word): boolean =>
    words.some((word) => word.text === text && word.exception === exception);
  return (
    before.filter(isHeld).every((word) => has(after, word)) &&
    after.filter(isException).every((word) => has(before, word))
  );
}

function budgetHolds(after: Budget | null, before: Budget | null): boolean {
  if (after === null) return true;
  if (before === null) return false;
  if (after.type === 'time' && before.type === 'time')
    return after.per === before.per && after.minutes <= before.minutes && (after.audible || !before.audible);
  return after.type === 'openings' && before.type === 'openings' && after.count <= before.count;
}

function stepUpHolds(after: StepUp | null, before: StepUp | null): boolean {
  if (before === null) return true;
  return after !== null && after.seconds >= before.seconds && after.mostSeconds >= before.mostSeconds;
}

function hardHolds(after: Hard, before: Hard): boolean {
  if (before.type === 'never' || after.type === 'always') return true;
  if (before.type === 'always' || after.type === 'never') return false;
  return spansCover(after.spans, before.spans);
}

function isHeld({ exception }: { readonly exception: boolean }): boolean {
  return !exception;
}

function isException({ exception }: { readonly exception: boolean }): boolean {
  return exception;
}
