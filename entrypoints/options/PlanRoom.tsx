import type { JSX } from 'preact';
import { PlanView } from '@/components/plan/PlanView';
import { troubleWith } from '@/utils/settings/settings-service';
import { useSettings } from './use-settings';

export function PlanRoom(): JSX.Element {
  const read = useSettings();
  if (read === null) return <p role="status">Opening</p>;
  if (read.type !== 'settings') return <p class="notice">{troubleWith(read)}</p>;
  return <PlanView boundaries={read.settings.boundaries} />;
}
