import type { JSX } from 'preact';
import type { ImportedList } from '@/utils/list/list';
import { everyText } from './ListForm';

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
        {domains.toLocaleString()} {domains === 1 ? 'site' : 'sites'}, taken {timeText(takenAt)}
        {notUnderstood > 0 &&
          `. ${notUnderstood === 1 ? '1 line was' : `${notUnderstood.toLocaleString()} lines were`} not understood`}
        .
      </p>
      <p class="soft">
        {source.type === 'text' && 'From text that you pasted.'}
        {source.type === 'file' && (
          <>
            From the file <bdi>{source.fileName}</bdi>.
          </>
        )}
        {source.type === 'address' && (
          <>
            From <bdi>{source.url}</bdi>.{' '}
            {source.everyHours === null ? 'Fetched only when you say so.' : `${everyText(source.everyHours)}.`}
          </>
        )}
      </p>
      {source.type === 'address' && source.trouble !== null && (
        <p class="notice">{source.trouble} The names from before still stand.</p>
      )}
      <div class="row">
        {source.type === 'address' && progress === null && (
          <button type="button" class="button" onClick={onRefresh}>
            Refresh now
          </button>
        )}
        {progress !== null && (
          <>
            <label class="row">
              Reading the list <progress value={progress} max={1} />
            </label>
            <button type="button" class="button" onClick={onCancel}>
              Cancel
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onRemove}>
          Remove list
        </button>
      </div>
    </li>
  );
}
