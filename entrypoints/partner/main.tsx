import { render } from 'preact';
import { i18n } from '#i18n';
import { Page } from '@/components/shell/Page';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { LockGate } from '@/wired/lock/LockGate';
import { PartnerRoom } from './PartnerRoom';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('shell.pageTitle', { room: i18n.t('sharing.inbox.title') });
render(
  <Page title={i18n.t('sharing.inbox.title')}>
    <LockGate focused>
      <PartnerRoom />
    </LockGate>
  </Page>,
  document.body,
);
