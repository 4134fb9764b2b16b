import { render } from 'preact';
import { i18n } from '#i18n';
import { CheckingView } from '@/components/quiet/CheckingView';
import { offerQuickExit } from '@/utils/platform/quick-exit';

offerQuickExit();
document.title = i18n.t('quiet.moment');
document.body.replaceChildren();
render(<CheckingView />, document.body);
