import { render } from 'preact';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { App } from './App';

setPageLanguage();
offerQuickExit();
render(<App />, document.body);
