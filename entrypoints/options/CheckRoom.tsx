import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SelfCheckView } from '@/components/check/SelfCheckView';
import type { SelfCheck } from '@/utils/keeper/self-check';
import { access } from '@/utils/platform/access';
import { askSurely } from '@/utils/platform/messages';
import { timeText } from '@/utils/platform/words';
import { useGranted } from './use-granted';
import { useSettings } from './use-settings';

export function CheckRoom(): JSX.Element {
  const read = useSettings();
  const granted = useGranted();
  const [check, setCheck] = useState<SelfCheck | null>(null);

  // Looks again whenever access or settings have changed.
  useEffect(() => void askSurely({ type: 'check/read' }).then(setCheck), [granted, read]);

  const names = new Map(read?.type === 'settings' ? read.settings.boundaries.map(({ id, name }) => [id, name]) : []);
  return (
    <SelfCheckView
      check={check}
      nameOf={(id) => names.get(id) ?? null}
      timeText={timeText}
      onRepair={() => void askSurely({ type: 'check/repair' }).then(setCheck)}
      onAllowAccess={(id) => {
        const waiting = check?.waiting.find(({ boundary }) => boundary === id);
        if (waiting !== undefined) void access.request(waiting.origins);
      }}
    />
  );
}
