import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

export interface Removable {
  readonly id: string;
  /** What "Remove" is about, in a few words. */
  readonly name: string;
  readonly shown: ComponentChildren;
}

interface RemovableListProps {
  readonly label: string;
  readonly items: readonly Removable[];
  readonly onRemove: (id: string) => void;
}

export function RemovableList({ label, items, onRemove }: RemovableListProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ul class="kept" aria-label={label}>
      {items.map(({ id, name, shown }) => (
        <li key={id} class="kept__one">
          <div class="kept__words">{shown}</div>
          <button
            type="button"
            class="kept__remove"
            aria-label={i18n.t('plan.removeThis', { what: name })}
            onClick={() => onRemove(id)}
          >
            {i18n.t('plan.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
