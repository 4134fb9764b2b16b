import type { StagedBackup } from './read-backup';

/** What is in a backup, for the person to look at before anything is done with it. */
export interface BackupContents {
  /** Unix milliseconds. */
  readonly made: number;
  readonly boundaries: readonly string[];
  readonly lists: readonly string[];
  readonly events: number;
  /** Unix milliseconds. */
  readonly span: { readonly from: number; readonly until: number } | null;
  /** Of which daily counts are left. */
  readonly days: number;
  readonly notes: number;
  readonly plan: {
    readonly triggers: number;
    readonly cards: number;
    readonly people: number;
    readonly activities: number;
    readonly steps: number;
    readonly goals: number;
    readonly numbers: number;
  };
  readonly unknown: number;
}

export function contentsOf({ head, parts, stage, span, unknown }: StagedBackup): BackupContents {
  const count = (type: StagedBackup['parts'][number]['type']): number =>
    parts.filter((part) => part.type === type).length;
  return {
    made: head.made,
    boundaries: parts.flatMap((part) => (part.type === 'boundary' ? [part.boundary.name] : [])),
    lists: parts.flatMap((part) => (part.type === 'list' ? [part.list.name] : [])),
    events: head.events,
    span,
    days: new Set(parts.flatMap((part) => (part.type === 'day' ? [part.date] : []))).size,
    notes: stage.notes().filter(({ text }) => text !== '').length,
    plan: {
      triggers: count('trigger'),
      cards: count('card'),
      people: count('contact'),
      activities: count('activity'),
      steps: count('first-step'),
      goals: count('goal'),
      numbers: count('number'),
    },
    unknown,
  };
}
