import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SafeSearchView } from '@/components/settings/SafeSearchView';
import { say } from '@/components/shell/say';
import { missingOrigins } from '@/utils/enforcement/origins';
import { access } from '@/utils/platform/access';
import { sendEdit } from '@/utils/platform/send-edit';
import { safeSearchOrigins } from '@/utils/safe-search/safe-rules';
import type { SafeSearchId } from '@/utils/safe-search/safe-search';
import type { Settings } from '@/utils/settings/settings';
import { choiceKeptText } from './edit';
import { useGranted } from './use-granted';

export function SafeSearchSection({ settings }: { readonly settings: Settings }): JSX.Element {
  const granted = useGranted();
  const [said, setSaid] = useState('');

  async function choose(services: readonly SafeSearchId[]): Promise<void> {
    const origins = safeSearchOrigins(services);
    const asked = origins.length === 0 ? Promise.resolve(true) : access.request(origins).catch(() => false);
    const saved = await sendEdit({ type: 'safe-search', services });
    if (saved.type === 'refused') setSaid(say(saved.sentence));
    else setSaid((await asked) ? choiceKeptText(saved) : i18n.t('settings.choiceKeptWithoutAccess'));
  }

  const origins = safeSearchOrigins(settings.safeSearch);
  return (
    <SafeSearchView
      chosen={settings.safeSearch}
      said={said}
      waiting={granted !== null && missingOrigins(origins, granted).length > 0}
      onAllowAccess={() => void access.request(origins)}
      onChange={(services) => void choose(services)}
    />
  );
}
