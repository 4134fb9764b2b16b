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
import { localStore, sessionStore } from '@/utils/platform/store';
import { VAULT_KEY } from '@/utils/vault/vault-service';

offerQuickExit();

/** A plan that cannot be read whole is read as far as it goes; while the vault is locked: what may be shown then. */
async function readPlan(): Promise<unknown> {
  const read = await loadPlan(homes).catch(() => null);
  return read?.type === 'plan' ? read.plan : localStore.get(PLAN_KEY).catch(() => null);
}

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

setPageLanguage();
document.title = i18n.t('help.title');

function show(plan: unknown): void {
  render(
    <HelpView
      own={ownWays(plan)}
      country={guessCountry({ timeZone, languages: navigator.languages })}
      language={document.documentElement.lang}
    />,
    document.body,
  );
}

await readPlan().then((plan) => {
  document.body.replaceChildren();
  show(plan);
});
sessionStore.onChange(VAULT_KEY, () => void readPlan().then(show));
