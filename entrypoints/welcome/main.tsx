import { render } from 'preact';
import { Page } from '@/components/shell/Page';
import { WelcomeView } from '@/components/welcome/WelcomeView';

render(
  <Page title="Welcome to Breakwater">
    <WelcomeView onStart={() => location.assign('options.html#/boundaries')} />
  </Page>,
  document.body,
);
