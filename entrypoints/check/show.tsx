import { render } from 'preact';
import { i18n } from '#i18n';
import { CheckingView } from '@/components/quiet/CheckingView';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';

setPageLanguage();
offerQuickExit();
document.title = i18n.t('quiet.moment');
document.body.replaceChildren();
render(<CheckingView />, document.body);
