import type { JSX } from 'preact';
import { ALLOW_MINUTES, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftField, DraftProblem, DraftText } from '@/utils/boundary/read-draft';
import type { LineRead } from '@/utils/boundary/read-sites';
import type { ImportedList } from '@/utils/list/list';
import { Tick } from '../shell/Tick';
import { LineField } from './LineField';
import { MoreChoices } from './MoreChoices';
import { NumberField } from './NumberField';
import { SitesField } from './SitesField';
import { Understood } from './Understood';

interface BoundaryFormProps {
  readonly text: DraftText;
  readonly problems: readonly DraftProblem[];
  /** How each line of "Sites" is understood so far. */
  readonly lines: readonly LineRead[];
  readonly lists: readonly ImportedList[];
  readonly editing: boolean;
  readonly onChange: (text: DraftText) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** One line makes a boundary; everything else has a usual value, and what fewer people want unfolds. */
export function BoundaryForm(props: BoundaryFormProps): JSX.Element {
  const { text, problems, lines, lists, editing, onChange, onSubmit, onCancel } = props;
  const set = (part: Partial<DraftText>): void => onChange({ ...text, ...part });
  const problemsOf = (field: DraftField): readonly string[] =>
    problems.filter((problem) => problem.field === field).map(({ sentence }) => sentence);
  const field = (name: 'sites' | 'wait' | 'allow' | 'reason' | 'name') => ({
    id: name,
    value: text[name],
    problems: problemsOf(name),
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
      <MoreChoices text={text} problemsOf={problemsOf} lists={lists} onChange={set} />
      {editing && (
        <Tick checked={text.on} onChange={(on) => set({ on })}>
          On
        </Tick>
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
        Your browser may ask whether Breakwater may reach these sites. It needs that for what you name here and for
        nothing else.
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
