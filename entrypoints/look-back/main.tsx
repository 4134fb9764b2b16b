import { render } from 'preact';
import { i18n } from '#i18n';
import { Page } from '@/components/shell/Page';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { LookingBack } from './LookingBack';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('lookBack.title');
render(
  <Page title={i18n.t('lookBack.title')}>
    <LookingBack />
  </Page>,
  document.body,
);
