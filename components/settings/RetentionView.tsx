import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { RetentionEffect } from '@/utils/journal/retention-effect';
import { RETENTION_DAYS, type Retention } from '@/utils/settings/settings';
import { pausesText } from '../journal/pauses-text';
import { Choice } from '../shell/Choice';
import { numberText } from '../shell/number-text';

export interface RetentionViewProps {
  readonly retention: Retention;
  /** What the person is about to choose; `null` where it is what holds. */
  readonly chosen: Retention | null;
  /** What that would take away now; `unread` where nobody can tell. */
  readonly effect: RetentionEffect | 'unread' | null;
  readonly said: string;
  readonly dayText: (date: string) => string;
  readonly onChoose: (retention: Retention) => void;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** For how long the journal is kept. Nothing goes before it was said what. */
export function RetentionView(props: RetentionViewProps): JSX.Element {
  const { retention, chosen, effect, said, dayText, onChoose, onKeep, onLeave } = props;
  const shown = chosen ?? retention;
  return (
    <section class="plate" aria-labelledby="retention-title">
      <h2 id="retention-title">{i18n.t('retention.title')}</h2>
      <p>{i18n.t('retention.about')}</p>
      <Choice
        legend={i18n.t('retention.legend')}
        name="retention-days"
        options={[null, ...RETENTION_DAYS].map((days) => ({ value: String(days), label: daysLabel(days) }))}
        value={String(shown.days)}
        onChange={(value) =>
          onChoose({ ...shown, days: RETENTION_DAYS.find((days) => String(days) === value) ?? null })
        }
      />
      {shown.days !== null && (
        <Choice
          legend={i18n.t('retention.olderLegend')}
          name="retention-older"
          options={[
            { value: 'counts', label: i18n.t('retention.counts') },
            { value: 'gone', label: i18n.t('retention.gone') },
          ]}
          value={shown.older}
          onChange={(older) => onChoose({ ...shown, older: older === 'gone' ? 'gone' : 'counts' })}
        />
      )}
      {chosen !== null && (
        <div class="notice stack">
          {effect === 'unread' && <p role="status">{i18n.t('retention.unread')}</p>}
          {effect === null && <p role="status">{i18n.t('retention.nothing')}</p>}
          {effect !== null && effect !== 'unread' && (
            <>
              <p role="status">{effectText(effect, chosen, dayText)}</p>
              <p>{i18n.t('retention.backup')}</p>
            </>
          )}
          <div class="row">
            {effect !== 'unread' && (
              <button type="button" class="button" onClick={onKeep}>
                {i18n.t(
                  effect === null ? 'retention.keep' : chosen.older === 'gone' ? 'retention.letGo' : 'retention.reduce',
                )}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={onLeave}>
              {i18n.t('retention.leave')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

function daysLabel(days: Retention['days']): string {
  return i18n.t(days === null ? 'retention.forever' : `retention.days${days}`);
}

function effectText(
  { before, days, pauses, notes }: RetentionEffect,
  { older }: Retention,
  dayText: (date: string) => string,
): string {
  return i18n.t(older === 'gone' ? 'retention.willGo' : 'retention.willReduce', {
    day: dayText(before),
    days: i18n.t('retention.days', days, { number: numberText(days) }),
    pauses: pausesText(pauses),
    notes: i18n.t('retention.notes', notes, { number: numberText(notes) }),
  });
}
