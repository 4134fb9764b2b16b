import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { JournalView, type JournalViewProps } from '@/components/journal/JournalView';
import { countByBoundary } from '@/utils/journal/count-by-boundary';
import { countByDay } from '@/utils/journal/count-by-day';
import { dayOf } from '@/utils/journal/day';
import { foldTimeNow } from '@/utils/journal/fold-time-service';
import type { Journal } from '@/utils/journal/journal';
import { readJournal } from '@/utils/journal/journal-service';
import { daysIn, type RangeId } from '@/utils/journal/range';
import { systemClock } from '@/utils/platform/clock';
import { homes } from '@/utils/platform/homes';
import { foldInWorker } from '@/utils/platform/journal-worker';
import { dayText } from '@/utils/platform/words';
import type { Sentence } from '@/utils/sentence/sentence';
import { VaultError } from '@/utils/vault/vault-error';
import { useSettings } from './use-settings';

type Opened =
  | { readonly type: 'loading' }
  | { readonly type: 'trouble'; readonly sentence: Sentence }
  | { readonly type: 'journal'; readonly journal: Journal };

export function JournalRoom(): JSX.Element {
  const read = useSettings();
  const [range, setRange] = useState<RangeId>('week');
  const [opened, setOpened] = useState<Opened>({ type: 'loading' });

  useEffect(() => {
    const look = (): void =>
      void opening().then(
        (journal) => setOpened({ type: 'journal', journal }),
        (error: unknown) => setOpened({ type: 'trouble', sentence: troubleWith(error) }),
      );
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  const names = new Map(read?.type === 'settings' ? read.settings.boundaries.map(({ id, name }) => [id, name]) : []);
  return (
    <JournalView
      range={range}
      onRange={setRange}
      counts={countsOf(opened, range)}
      nameOf={(id) => names.get(id) ?? null}
      dayText={dayText}
    />
  );
}

function countsOf(opened: Opened, range: RangeId): JournalViewProps['counts'] {
  if (opened.type !== 'journal') return opened;
  const now = systemClock.now();
  const days = daysIn(range, dayOf(now, systemClock.offset(now)));
  return {
    type: 'counts',
    byBoundary: countByBoundary(opened.journal, days),
    byDay: countByDay(opened.journal, days),
    unopened: opened.journal.unopened,
  };
}

async function opening(): Promise<Journal> {
  return readJournal(homes, await foldTimeNow(homes, systemClock), foldInWorker);
}

function troubleWith(error: unknown): Sentence {
  return { key: error instanceof VaultError ? error.sentence : 'vault.notOpened' };
}
