import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportView } from '@/components/journal/ExportView';
import type { Boundary } from '@/utils/boundary/boundary';
import { countsCsv } from '@/utils/journal/export/counts-csv';
import { journalJson } from '@/utils/journal/export/journal-json';
import type { Journal } from '@/utils/journal/journal';
import { loadPlan } from '@/utils/plan/plan-service';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import { saveText } from '@/utils/platform/save-file';

interface ExportSectionProps {
  readonly journal: Journal;
  /** `null` where they cannot be read. */
  readonly boundaries: readonly Boundary[] | null;
  readonly today: string;
}

export function ExportSection({ journal, boundaries, today }: ExportSectionProps): JSX.Element {
  const [said, setSaid] = useState('');
  const making = useRef(false);

  async function save(file: string, make: () => Promise<void>): Promise<void> {
    if (making.current) return;
    making.current = true;
    setSaid(i18n.t('export.making'));
    try {
      await make();
      setSaid(i18n.t('export.saved', { file }));
    } catch {
      setSaid(i18n.t('export.notSaved'));
    } finally {
      making.current = false;
    }
  }

  const csv = `breakwater-counts-${today}.csv`;
  const json = `breakwater-journal-${today}.json`;
  return (
    <ExportView
      said={said}
      onCsv={() =>
        void save(csv, async () => {
          const names = new Map<string, string>(boundaries?.map(({ id, name }) => [id, name]));
          const text = countsCsv(journal, (id) => names.get(id) ?? i18n.t('boundary.removedOne'));
          await saveText([text], 'text/csv', csv);
        })
      }
      onJson={() =>
        void save(json, async () => {
          const plan = await loadPlan(homes);
          const savedAt = systemClock.now();
          const offset = systemClock.offset(savedAt);
          const parts = { journal, boundaries, plan: plan.type === 'plan' ? plan.plan : null, savedAt, offset };
          await saveText(journalJson(parts), 'application/json', json);
        })
      }
    />
  );
}
