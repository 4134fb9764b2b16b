import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { BackupContents } from '@/utils/backup/contents';
import { numberText } from '../shell/number-text';

interface ContentsViewProps {
  readonly contents: BackupContents;
  /** @param at Unix milliseconds */
  readonly timeText: (at: number) => string;
  readonly dayText: (at: number) => string;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** What a backup holds and what restoring it does, before anything is done. */
export function ContentsView({ contents, timeText, dayText, onRestore, onCancel }: ContentsViewProps): JSX.Element {
  const { made, boundaries, lists, events, span, days, notes, plan, unknown } = contents;
  return (
    <section class="stack" aria-labelledby="backup-contents">
      <h3 id="backup-contents">{i18n.t('backup.contents')}</h3>
      <dl class="backup-contents">
        <Part term={i18n.t('backup.made')}>{timeText(made)}</Part>
        <Part term={i18n.t('backup.boundaries')}>{names(boundaries)}</Part>
        {lists.length > 0 && <Part term={i18n.t('backup.lists')}>{names(lists)}</Part>}
        <Part term={i18n.t('backup.entries')}>
          {span === null
            ? numberText(0)
            : i18n.t('backup.entriesText', events, {
                count: numberText(events),
                from: dayText(span.from),
                until: dayText(span.until),
              })}
          {days > 0 && <p>{i18n.t('backup.days', days, { count: numberText(days) })}</p>}
        </Part>
        {notes > 0 && <Part term={i18n.t('backup.notes')}>{numberText(notes)}</Part>}
        {(['triggers', 'cards', 'people', 'activities', 'steps', 'goals', 'numbers'] as const)
          .filter((part) => plan[part] > 0)
          .map((part) => (
            <Part key={part} term={i18n.t(`backup.${part}`)}>
              {numberText(plan[part])}
            </Part>
          ))}
      </dl>
      {unknown > 0 && <p>{i18n.t('backup.unknown', unknown)}</p>}
      <h3>{i18n.t('backup.will')}</h3>
      <ul class="backup-points">
        <li>{i18n.t('backup.willAdd')}</li>
        <li>{i18n.t('backup.willChange')}</li>
        <li>{i18n.t('backup.willUnite')}</li>
        {lists.length > 0 && <li>{i18n.t('backup.willLists')}</li>}
      </ul>
      <div class="row">
        <button type="button" class="button button--main" onClick={onRestore}>
          {i18n.t('backup.now')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
    </section>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function names(all: readonly string[]): ComponentChildren {
  if (all.length === 0) return i18n.t('backup.none');
  return (
    <ul class="backup-contents__names">
      {all.map((name, index) => (
        <li key={index} dir="auto">
          {name}
        </li>
      ))}
    </ul>
  );
}
