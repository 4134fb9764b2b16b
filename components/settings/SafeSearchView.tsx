import type { JSX } from 'preact';
import type { SafeSearchId } from '@/utils/safe-search/safe-search';
import { SAFE_SERVICES } from '@/utils/safe-search/safe-services';
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
      <h2 id="safe-search-title">Safe search</h2>
      <p>
        Asks these services to use their own filter, each time. What the filter leaves out is up to them. Your browser
        asks you whether Breakwater may reach them.
      </p>
      <fieldset class="choice">
        <legend class="field__label">Ask for it at</legend>
        {SAFE_SERVICES.map(({ id, name }) => (
          <Tick
            key={id}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
          >
            {name}
          </Tick>
        ))}
      </fieldset>
      <p role="status">{said}</p>
      {waiting && (
        <div class="notice row">
          <p>
            <strong>Waiting for access.</strong> Your browser does not let Breakwater reach all of these services yet.
          </p>
          <button type="button" class="button" onClick={onAllowAccess}>
            Allow access
          </button>
        </div>
      )}
    </section>
  );
}
