import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ImportedList } from '@/utils/list/list';
import type { ListId } from '@/utils/list/list-id';
import { numberText } from '../shell/number-text';
import { Said } from '../shell/Said';
import { Tick } from '../shell/Tick';

interface ListsFieldProps {
  readonly lists: readonly ImportedList[];
  readonly chosen: readonly ListId[];
  readonly problems: readonly string[];
  readonly onChange: (chosen: readonly ListId[]) => void;
}

/** Which imported lists belong to the boundary. */
export function ListsField({ lists, chosen, problems, onChange }: ListsFieldProps): JSX.Element {
  return (
    <fieldset class="choice" aria-describedby={problems.length > 0 ? 'lists-problem' : undefined}>
      <legend class="field__label">{i18n.t('boundary.reach.lists')}</legend>
      {lists.map(({ id, name, domains }) => (
        <Tick
          key={id}
          checked={chosen.includes(id)}
          onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          <Said
            of="boundary.reach.list"
            count={domains}
            places={{ name: <bdi>{name}</bdi>, sites: numberText(domains) }}
          />
        </Tick>
      ))}
      <div role="alert">
        {problems.length > 0 && (
          <div class="field__problem" id="lists-problem">
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}
