import { render } from 'preact';
import { i18n } from '#i18n';
import { Page } from '@/components/shell/Page';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('welcome.title');
render(
  <Page title={i18n.t('welcome.title')}>
    <WelcomeView onStart={() => location.assign('options.html#/boundaries')} />
  </Page>,
  document.body,
);
