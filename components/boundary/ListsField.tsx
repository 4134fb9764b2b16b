import type { JSX } from 'preact';
import type { ImportedList } from '@/utils/list/list';
import type { ListId } from '@/utils/list/list-id';
import { Tick } from '../shell/Tick';

interface ListsFieldProps {
  readonly lists: readonly ImportedList[];
  readonly chosen: readonly ListId[];
  readonly onChange: (chosen: readonly ListId[]) => void;
}

/** Which imported lists belong to the boundary. */
export function ListsField({ lists, chosen, onChange }: ListsFieldProps): JSX.Element {
  return (
    <fieldset class="choice">
      <legend class="field__label">Lists</legend>
      {lists.map(({ id, name, domains }) => (
        <Tick
          key={id}
          checked={chosen.includes(id)}
          onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          <bdi>{name}</bdi>, {domains.toLocaleString()} sites
        </Tick>
      ))}
    </fieldset>
  );
}
