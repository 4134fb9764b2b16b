import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ImportedList } from '@/utils/list/list';
import { numberText } from '../shell/number-text';
import { Said } from '../shell/Said';
import { say } from '../shell/say';
import { REFRESH_TEXT } from './refresh-text';

interface ListItemProps {
  readonly list: ImportedList;
  readonly timeText: (at: number) => string;
  /** From 0 to 1 while it is fetched again; `null` otherwise. */
  readonly progress: number | null;
  readonly onRefresh: () => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

export function ListItem({ list, timeText, progress, onRefresh, onCancel, onRemove }: ListItemProps): JSX.Element {
  const { name, source, domains, notUnderstood, takenAt } = list;
  return (
    <li class="plate">
      <h3 dir="auto">{name}</h3>
      <p>
        {i18n.t('list.taken', domains, { sites: numberText(domains), time: timeText(takenAt) })}{' '}
        {notUnderstood > 0 && i18n.t('list.notUnderstood', notUnderstood, { lines: numberText(notUnderstood) })}
      </p>
      <p class="soft">
        {source.type === 'text' && i18n.t('list.sourceText')}
        {source.type === 'file' && <Said of="list.sourceFile" places={{ file: <bdi>{source.fileName}</bdi> }} />}
        {source.type === 'address' && (
          <>
            <Said of="list.sourceAddress" places={{ address: <bdi>{source.url}</bdi> }} />{' '}
            {i18n.t(source.everyHours === null ? 'list.fetchedNever' : REFRESH_TEXT[source.everyHours].said)}
          </>
        )}
      </p>
      {source.type === 'address' && source.trouble !== null && (
        <p class="notice">
          {say(source.trouble)} {i18n.t('list.stillStand')}
        </p>
      )}
      <div class="row">
        {source.type === 'address' && progress === null && (
          <button type="button" class="button" onClick={onRefresh}>
            {i18n.t('list.refresh')}
          </button>
        )}
        {progress !== null && (
          <>
            <label class="row">
              {i18n.t('list.reading')} <progress value={progress} max={1} />
            </label>
            <button type="button" class="button" onClick={onCancel}>
              {i18n.t('shell.cancel')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onRemove}>
          {i18n.t('list.remove')}
        </button>
      </div>
    </li>
  );
}
