import type { Clock } from '../platform/clock';
import { loadSettings, type SettingsHomes } from '../settings/settings-service';
import { dayOf } from './day';
import type { FoldTime } from './retention';

/** Today where the person is, and what they chose to keep; everything, where the settings cannot be read. */
export async function foldTimeNow(homes: SettingsHomes, clock: Pick<Clock, 'now' | 'offset'>): Promise<FoldTime> {
  const now = clock.now();
  const read = await loadSettings(homes).then(
    ({ read }) => read,
    () => null,
  );
  const retention = read?.type === 'settings' ? read.settings.retention : { days: null, older: 'counts' as const };
  return { today: dayOf(now, clock.offset(now)), retention };
}
