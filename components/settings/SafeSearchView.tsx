import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SafeSearchId } from '@/utils/safe-search/safe-search';
import { SAFE_SERVICES } from '@/utils/safe-search/safe-services';
import { say } from '../shell/say';
import { Tick } from '../shell/Tick';

interface SafeSearchViewProps {
  readonly chosen: readonly SafeSearchId[];
  readonly said: string;
  /** The browser does not let Breakwater reach all of them yet. */
  readonly waiting: boolean;
  readonly onAllowAccess: () => void;
  readonly onChange: (chosen: readonly SafeSearchId[]) => void;
}

/** The services' own filters, asked for with each request to them. */
export function SafeSearchView({ chosen, said, waiting, onAllowAccess, onChange }: SafeSearchViewProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="safe-search-title">
      <h2 id="safe-search-title">{i18n.t('safeSearch.title')}</h2>
      <p>{i18n.t('safeSearch.about')}</p>
      <fieldset class="choice">
        <legend class="field__label">{i18n.t('safeSearch.legend')}</legend>
        {SAFE_SERVICES.map(({ id, name }) => (
          <Tick
            key={id}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {typeof name === 'string' ? <span translate={false}>{name}</span> : say(name)}
          </Tick>
        ))}
      </fieldset>
      <p role="status">{said}</p>
      {waiting && (
        <div class="notice row">
          <p>
            <strong>{i18n.t('shell.waitingForAccess')}</strong> {i18n.t('safeSearch.noAccess')}
          </p>
          <button type="button" class="button" onClick={onAllowAccess}>
            {i18n.t('shell.allowAccess')}
          </button>
        </div>
      )}
    </section>
  );
}
