import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { PlanView } from '@/components/plan/PlanView';
import { say } from '@/components/shell/say';
import { troubleWith } from '@/utils/settings/settings-service';
import { useSettings } from './use-settings';

export function PlanRoom(): JSX.Element {
  const read = useSettings();
  if (read === null) return <p role="status">{i18n.t('shell.opening')}</p>;
  if (read.type !== 'settings') return <p class="notice">{say({ key: troubleWith(read) })}</p>;
  return <PlanView boundaries={read.settings.boundaries} />;
}
