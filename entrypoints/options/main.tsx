import { render } from 'preact';
import { setPageLanguage } from '@/utils/platform/page-language';
import { App } from './App';

setPageLanguage();
render(<App />, document.body);
