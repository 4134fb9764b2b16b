import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { WaitingList } from '@/components/boundary/WaitingList';
import { waitingText } from '@/components/boundary/waiting-text';
import { systemClock } from '@/utils/platform/clock';
import { sendEdit } from '@/utils/platform/send-edit';
import { timeText } from '@/utils/platform/words';
import type { Settings } from '@/utils/settings/settings';
import { dueAt } from '@/utils/time/due-at';
import { useSteadyClock } from './use-steady-clock';

export function WaitingSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const clock = useSteadyClock();
  const names = {
    boundary: (id: string) => settings.boundaries.find((boundary) => boundary.id === id)?.name ?? null,
    list: (id: string) => settings.lists.find((list) => list.id === id)?.name ?? null,
  };
  const shown = settings.waiting.map(({ id, change, due }) => ({
    id,
    sentence: change.type === 'strict-end' ? i18n.t('strict.waits') : waitingText(change, names),
    when: clock === null ? '' : timeText(dueAt(clock, due, systemClock.now())),
  }));
  return (
    <WaitingList
      waiting={shown}
      onKeep={(id) => {
        const waiting = settings.waiting.find((each) => each.id === id);
        if (waiting !== undefined) void sendEdit({ type: 'keep', id: waiting.id });
      }}
    />
  );
}
