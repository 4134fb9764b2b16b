import type { JSX } from 'preact';
import { ALLOW_MINUTES, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftField, DraftProblem, DraftText } from '@/utils/boundary/read-draft';
import type { LineRead } from '@/utils/boundary/read-sites';
import { LineField } from './LineField';
import { NumberField } from './NumberField';
import { SitesField } from './SitesField';
import { Understood } from './Understood';

interface BoundaryFormProps {
  readonly text: DraftText;
  readonly problems: readonly DraftProblem[];
  /** How each line of "Sites" is understood so far. */
  readonly lines: readonly LineRead[];
  readonly editing: boolean;
  readonly onChange: (text: DraftText) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function BoundaryForm(props: BoundaryFormProps): JSX.Element {
  const { text, problems, lines, editing, onChange, onSubmit, onCancel } = props;
  const set = (part: Partial<DraftText>): void => onChange({ ...text, ...part });
  const field = (name: DraftField) => ({
    id: name,
    value: text[name],
    problems: problems.filter((problem) => problem.field === name).map(({ sentence }) => sentence),
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <form
      class="plate"
      noValidate
      aria-label={editing ? 'Change a boundary' : 'A new boundary'}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <SitesField {...field('sites')} />
      <Understood
        lines={lines}
        onOffer={(line, replacement) => set({ sites: withLine(text.sites, line, replacement) })}
      />
      <div class="pair">
        <NumberField
          {...field('wait')}
          label="Wait before continuing"
          hint="From 0 to 900 seconds."
          unit="seconds"
          range={WAIT_SECONDS}
        />
        <NumberField
          {...field('allow')}
          label="Allow for"
          hint="From 0 to 240 minutes. 0 opens one page, once."
          unit="minutes"
          range={ALLOW_MINUTES}
        />
      </div>
      <LineField {...field('reason')} label="Your reason" hint="If you like. You will see it at the pause." />
      <LineField {...field('name')} label="Name" hint="If you like. Without one, the first site names it." />
      {editing && (
        <label class="check">
          <input
            type="checkbox"
            checked={text.on}
            onChange={({ currentTarget }) => set({ on: currentTarget.checked })}
          />
          On
        </label>
      )}
      <div class="row">
        <button type="submit" class="button button--main">
          {editing ? 'Save changes' : 'Add boundary'}
        </button>
        {editing && (
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
      <p class="soft small">
        Your browser may ask whether Breakwater may reach these sites. It needs that for these sites and no others.
      </p>
    </form>
  );
}

function withLine(sites: string, line: number, replacement: string): string {
  return sites
    .split(/\r\n|\r|\n/)
    .map((each, index) => (index === line ? replacement : each))
    .join('\n');
}
