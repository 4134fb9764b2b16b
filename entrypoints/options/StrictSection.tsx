import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { StrictNotice } from '@/components/boundary/StrictNotice';
import { say } from '@/components/shell/say';
import { systemClock } from '@/utils/platform/clock';
import { sendEdit } from '@/utils/platform/send-edit';
import { hourText } from '@/utils/platform/words';
import type { Settings } from '@/utils/settings/settings';
import { dueAt } from '@/utils/time/due-at';
import { useSteadyClock } from './use-steady-clock';

export function StrictSection({ settings }: { readonly settings: Settings }): JSX.Element | null {
  const { strict, waiting } = settings;
  const clock = useSteadyClock();
  const [said, setSaid] = useState('');
  if (strict === null || clock === null) return null;

  async function end(): Promise<void> {
    const saved = await sendEdit({ type: 'strict-end' });
    if (saved.type === 'refused') setSaid(say(saved.sentence));
    else setSaid(saved.waitsMs === null ? i18n.t('strict.endsFirst') : '');
  }

  return (
    <StrictNotice
      until={hourText(dueAt(clock, strict.due, systemClock.now()))}
      ending={waiting.some(({ change }) => change.type === 'strict-end')}
      said={said}
      onEnd={() => void end()}
    />
  );
}
