import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sent } from '@/utils/sharing/sharing';
import { Said } from '../shell/Said';
import { SummaryView } from './SummaryView';

/** Shown at once. */
const FIRST = 10;

interface LedgerViewProps {
  /** The latest first. */
  readonly sent: readonly Sent[];
  /** @param at Unix milliseconds */
  readonly timeText: (at: number) => string;
}

/** What was shared, with whom and when, each to be seen again as it was. */
export function LedgerView({ sent, timeText }: LedgerViewProps): JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? sent : sent.slice(0, FIRST);
  return (
    <section class="plate" aria-labelledby="sharing-ledger-title">
      <h2 id="sharing-ledger-title">{i18n.t('sharing.ledger.title')}</h2>
      <p class="soft">
        {i18n.t('sharing.ledger.about')} {i18n.t('sharing.ledger.count', sent.length)}
      </p>
      <ul class="plain-list ledger" aria-label={i18n.t('sharing.ledger.list')}>
        {shown.map((line) => (
          <li key={line.hash} class="ledger__one">
            <div class="ledger__line">
              <p>
                <Said
                  of="sharing.ledger.line"
                  places={{ name: <bdi>{line.label}</bdi>, time: <time>{timeText(line.at)}</time> }}
                />
              </p>
              {line.body === null ? (
                <p class="soft small">{i18n.t('sharing.ledger.onlyLine')}</p>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-expanded={open === line.hash}
                  onClick={() => setOpen(open === line.hash ? null : line.hash)}
                >
                  {i18n.t(open === line.hash ? 'sharing.ledger.close' : 'sharing.ledger.show')}
                </button>
              )}
            </div>
            {line.body !== null && open === line.hash && (
              <div class="preview">
                <SummaryView body={line.body} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {shown.length < sent.length && (
        <div class="row">
          <p class="soft">{i18n.t('sharing.ledger.rest', sent.length - shown.length)}</p>
          <button type="button" class="button button--quiet" onClick={() => setAll(true)}>
            {i18n.t('sharing.ledger.showAll')}
          </button>
        </div>
      )}
    </section>
  );
}
