import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { TriggerCount } from '@/utils/journal/count';
import { TallyTable } from './TallyTable';

interface TriggerTableProps {
  readonly counts: readonly TriggerCount[];
  /** `null` for a trigger that is no more. */
  readonly triggerOf: (trigger: string) => string | null;
}

/** What was told to have brought pauses on, in the person's own words. */
export function TriggerTable({ counts, triggerOf }: TriggerTableProps): JSX.Element {
  return (
    <TallyTable
      id="by-trigger"
      caption={i18n.t('journal.byTrigger')}
      by={i18n.t('journal.column.trigger')}
      rows={counts.map((count) => ({
        ...count,
        key: count.trigger,
        name: triggerOf(count.trigger) ?? i18n.t('day.removedTrigger'),
      }))}
    />
  );
}
