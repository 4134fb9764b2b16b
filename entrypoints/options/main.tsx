import { render } from 'preact';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { App } from './App';

offerQuickExit();
render(<App />, document.body);
