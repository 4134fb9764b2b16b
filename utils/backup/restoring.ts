import type { BoundaryDraft } from '../boundary/boundary';
import type { ImportedList } from '../list/list';
import { FIRST_PLAN, type Plan, type TriggerId } from '../plan/plan';
import type { PlanEdit } from '../plan/plan-edit';
import type { Edit } from '../settings/edit';
import type { Settings } from '../settings/settings';
import type { BackupList, PartLine } from './line';

type Parts = readonly PartLine[];

/**
 * The edits that bring what a backup holds into what is set here, in order. Nothing is removed; of what is in both, the backup's counts. Carried
 * out by the ordinary hand, so what tightens holds at once and what loosens waits. The same edits again change nothing.
 */
export function settingsEdits(parts: Parts, settings: Settings): Edit[] {
  return parts.flatMap((part): Edit[] => {
    switch (part.type) {
      case 'settings': {
        const { safeSearch = [], waitToLoosen = 0, backupReminder: days = null } = part;
        const services = [...new Set([...settings.safeSearch, ...safeSearch])];
        return [
          ...(services.length > settings.safeSearch.length ? [{ type: 'safe-search' as const, services }] : []),
          ...(waitToLoosen > settings.waitToLoosen ? [{ type: 'wait-to-loosen' as const, hours: waitToLoosen }] : []),
          ...(days !== null && settings.backupReminder === null ? [{ type: 'backup-reminder' as const, days }] : []),
        ];
      }
      case 'list':
        return settings.lists.some(({ id }) => id === part.list.id)
          ? []
          : [{ type: 'put-list', list: withoutNamesYet(part.list) }];
      case 'boundary': {
        const { id, ...draft } = part.boundary;
        const known = settings.boundaries.find((boundary) => boundary.id === id);
        if (known === undefined) return [{ type: 'add-boundary', id, draft }];
        return same(known, draft) ? [] : [{ type: 'change-boundary', id, draft }];
      }
      default:
        return [];
    }
  });
}

/** The same for the plan. What nobody has chosen here yet, such as an exercise to begin with, is taken from the backup. */
export function planEdits(parts: Parts, plan: Plan): PlanEdit[] {
  const already = new Map(plan.triggers.map(({ id, text }) => [text.toLowerCase(), id]));
  const here = new Map<TriggerId, TriggerId>();
  for (const part of parts)
    if (part.type === 'trigger')
      here.set(part.trigger.id, already.get(part.trigger.text.toLowerCase()) ?? part.trigger.id);
  return parts.flatMap((part): PlanEdit[] => {
    switch (part.type) {
      case 'trigger':
        return [{ type: 'put-trigger', trigger: part.trigger }];
      case 'card': {
        // The same trigger may have been written down here once more, under an id of its own.
        const triggers = [...new Set(part.card.triggers.map((id) => here.get(id) ?? id))];
        return [{ type: 'put-card', card: { ...part.card, triggers } }];
      }
      case 'contact':
        return [{ type: 'put-contact', contact: part.contact }];
      case 'activity':
        return [{ type: 'put-activity', activity: part.activity }];
      case 'first-step':
        return [{ type: 'put-step', step: part.step }];
      case 'goal':
        return [{ type: 'put-goal', goal: part.goal }];
      case 'number':
        return [{ type: 'put-number', number: part.number }];
      case 'exercises':
        return equal(plan.exercises, FIRST_PLAN.exercises) ? exerciseEdits(part.exercises) : [];
      case 'comfort':
        return equal(plan.comfort, FIRST_PLAN.comfort) ? comfortEdits(part.comfort) : [];
      default:
        return [];
    }
  });
}

function exerciseEdits({ pinned, off, plain }: Plan['exercises']): PlanEdit[] {
  return [
    ...off.map((exercise) => ({ type: 'exercise' as const, exercise, on: false })),
    ...(pinned === null ? [] : [{ type: 'pin' as const, exercise: pinned }]),
    ...(plain ? [{ type: 'plain' as const, plain }] : []),
  ];
}

function comfortEdits(comfort: Plan['comfort']): PlanEdit[] {
  return (['still', 'sound', 'vibration'] as const).flatMap((each) =>
    comfort[each] ? [{ type: 'comfort' as const, comfort: each, on: true }] : [],
  );
}

/** It holds nothing until it is fetched or imported. */
function withoutNamesYet({ id, name, source }: BackupList): ImportedList {
  return {
    id,
    name,
    source: source.type === 'address' ? { ...source, etag: null, checkedAt: null, trouble: null } : source,
    domains: 0,
    notUnderstood: 0,
    takenAt: 0,
  };
}

function same(known: BoundaryDraft, draft: BoundaryDraft): boolean {
  return (Object.keys(draft) as (keyof BoundaryDraft)[]).every((field) => equal(known[field], draft[field]));
}

/** Plain data alone is compared. */
function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
