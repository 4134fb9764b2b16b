import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BoundaryId } from '@/utils/boundary/boundary';
import { type RestingWhy, restingAt } from '@/utils/boundary/resting';
import { USAGE_KEY } from '@/utils/budget/usage-key';
import { readUsage } from '@/utils/budget/usage-schema';
import { systemClock } from '@/utils/platform/clock';
import { localStore } from '@/utils/platform/store';
import type { SettingsRead } from '@/utils/settings/read-settings';

const LOOKS_EVERY_MS = 15_000;

/** Boundaries that hold nothing just now, and why. */
export function useResting(read: SettingsRead | null): ReadonlyMap<BoundaryId, string> {
  const [resting, setResting] = useState<ReadonlyMap<BoundaryId, string>>(new Map());
  useEffect(() => {
    if (read?.type !== 'settings') return;
    const stop = new AbortController();
    const look = (): void =>
      void localStore.get(USAGE_KEY).then((stored) => {
        if (stop.signal.aborted) return;
        const { boundaries, strict } = read.settings;
        const found = restingAt(
          strict === null ? boundaries : [],
          readUsage(stored),
          systemClock.now(),
          systemClock.offset,
        );
        setResting(new Map([...found].map(([id, why]) => [id, whyText(why)])));
      });
    localStore.onChange(USAGE_KEY, look, stop.signal);
    const timer = setInterval(look, LOOKS_EVERY_MS);
    look();
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [read]);
  return resting;
}

function whyText(why: RestingWhy): string {
  switch (why.type) {
    case 'hours':
      return i18n.t('boundary.state.outsideHours');
    case 'minutes':
      return i18n.t('boundary.state.freeMinutes', why.left);
    case 'openings':
      return i18n.t('boundary.state.freeOpenings', why.left);
  }
}
