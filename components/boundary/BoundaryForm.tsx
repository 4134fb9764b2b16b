import type { JSX } from 'preact';
import { ALLOW_MINUTES, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftField, DraftProblem, DraftText } from '@/utils/boundary/read-draft';
import type { LineRead } from '@/utils/boundary/read-sites';
import { Field } from '../shell/Field';
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

export function BoundaryForm({
  text,
  problems,
  lines,
  editing,
  onChange,
  onSubmit,
  onCancel,
}: BoundaryFormProps): JSX.Element {
  const of = (field: DraftField): string[] =>
    problems.filter((problem) => problem.field === field).map(({ sentence }) => sentence);
  const set = (part: Partial<DraftText>): void => onChange({ ...text, ...part });
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
      <Field
        id="sites"
        label="Sites"
        hint="One a line: example.com, or example.com/page. Put ! before an exception."
        problems={of('sites')}
        input={(tied) => (
          <textarea
            {...tied}
            class="field__input"
            rows={3}
            spellcheck={false}
            autocapitalize="none"
            autocomplete="off"
            value={text.sites}
            onInput={({ currentTarget }) => set({ sites: currentTarget.value })}
          />
        )}
      />
      <Understood
        lines={lines}
        onOffer={(line, replacement) => set({ sites: withLine(text.sites, line, replacement) })}
      />
      <div class="row">
        <Field
          id="wait"
          label="Wait before continuing"
          hint="Seconds, 0 to 900"
          problems={of('wait')}
          input={(tied) => (
            <input
              {...tied}
              class="field__input field__input--number"
              type="number"
              inputMode="numeric"
              min={WAIT_SECONDS.least}
              max={WAIT_SECONDS.most}
              value={text.wait}
              onInput={({ currentTarget }) => set({ wait: currentTarget.value })}
            />
          )}
        />
        <Field
          id="allow"
          label="Allow for"
          hint="Minutes; 0 is this page once"
          problems={of('allow')}
          input={(tied) => (
            <input
              {...tied}
              class="field__input field__input--number"
              type="number"
              inputMode="numeric"
              min={ALLOW_MINUTES.least}
              max={ALLOW_MINUTES.most}
              value={text.allow}
              onInput={({ currentTarget }) => set({ allow: currentTarget.value })}
            />
          )}
        />
      </div>
      <Field
        id="reason"
        label="Your reason"
        hint="If you like. You will see it at the pause."
        problems={of('reason')}
        input={(tied) => (
          <input
            {...tied}
            class="field__input"
            type="text"
            autocomplete="off"
            value={text.reason}
            onInput={({ currentTarget }) => set({ reason: currentTarget.value })}
          />
        )}
      />
      <Field
        id="name"
        label="Name of this boundary"
        hint="If you like. Without one it has the name of its first site."
        problems={of('name')}
        input={(tied) => (
          <input
            {...tied}
            class="field__input"
            type="text"
            autocomplete="off"
            value={text.name}
            onInput={({ currentTarget }) => set({ name: currentTarget.value })}
          />
        )}
      />
      {editing && (
        <label class="row">
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
      <p class="soft">
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
