import { render } from 'preact';
import { i18n } from '#i18n';
import { HelpView } from '@/components/help/HelpView';
import { guessCountry } from '@/utils/help/guess-country';
import { ownWays } from '@/utils/help/own-words';
import { PLAN_KEY } from '@/utils/plan/plan-key';
import { loadPlan } from '@/utils/plan/plan-service';
import { homes } from '@/utils/platform/homes';
import { setPageLanguage } from '@/utils/platform/page-language';
import { offerQuickExit } from '@/utils/platform/quick-exit';
import { localStore } from '@/utils/platform/store';

offerQuickExit();

const read = await loadPlan(homes).catch(() => null);
/** A plan that cannot be read whole is read as far as it goes. */
const plan = read?.type === 'plan' ? read.plan : await localStore.get(PLAN_KEY).catch(() => null);
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

setPageLanguage();
document.title = i18n.t('help.title');
document.body.replaceChildren();
render(
  <HelpView
    own={ownWays(plan)}
    country={guessCountry({ timeZone, languages: navigator.languages })}
    language={document.documentElement.lang}
  />,
  document.body,
);
