import { render } from 'preact';
import { Page } from '@/components/shell/Page';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { offerQuickExit } from '@/utils/platform/quick-exit';

offerQuickExit();
render(
  <Page title="Welcome to Breakwater">
    <WelcomeView onStart={() => location.assign('options.html#/boundaries')} />
  </Page>,
  document.body,
);
