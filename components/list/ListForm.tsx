import type { JSX } from 'preact';
import { LIST_NAME_LENGTH, REFRESH_HOURS, type RefreshHours } from '@/utils/list/list';
import type { ListFields } from '@/utils/list/read-list-text';
import { LineField } from '../boundary/LineField';
import { Choice } from '../shell/Choice';
import { Field } from '../shell/Field';

/** The form as it stands; the file itself is kept by the page. */
export type ListText = ListFields;

export const EMPTY_LIST: ListText = { name: '', from: 'text', text: '', url: '', everyHours: null };

interface ListFormProps {
  readonly value: ListText;
  readonly problem: string | null;
  /** From 0 to 1 while a list is read; `null` otherwise. */
  readonly progress: number | null;
  readonly onChange: (value: ListText) => void;
  readonly onFile: (file: File | null) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const FROM = [
  { value: 'text', label: 'Text that I paste' },
  { value: 'file', label: 'A file' },
  { value: 'address', label: 'An address on the web' },
] as const;

export function ListForm({
  value,
  problem,
  progress,
  onChange,
  onFile,
  onSubmit,
  onCancel,
}: ListFormProps): JSX.Element {
  const set = (part: Partial<ListText>): void => onChange({ ...value, ...part });
  const problems = problem === null ? [] : [problem];
  return (
    <form
      class="plate"
      noValidate
      aria-label="Import a list"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <LineField
        id="list-name"
        label="Name of the list"
        hint={`Up to ${LIST_NAME_LENGTH} characters.`}
        problems={[]}
        value={value.name}
        onChange={(name) => set({ name })}
      />
      <Choice
        legend="Where the list comes from"
        name="list-from"
        options={FROM}
        value={value.from}
        onChange={(from) => set({ from })}
      />
      <Where value={value} problems={problems} onChange={set} onFile={onFile} />
      <p class="soft small">
        Hosts files, plain names, lines of blockers like <code>||example.com^</code> and dnsmasq are understood. Because
        a list names sites all over the web, Breakwater needs access to all sites to hold it, and your browser will ask
        you. Sites of crisis lines, health and support stay open, whatever a list says.
      </p>
      {/* With keys, for a button that became the other one within its own click would send the form. */}
      {progress === null ? (
        <div key="import">
          <button type="submit" class="button button--main">
            Import list
          </button>
        </div>
      ) : (
        <div class="row" key="reading">
          <label class="row">
            Reading the list <progress value={progress} max={1} />
          </label>
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      )}
    </form>
  );
}

interface WhereProps {
  readonly value: ListText;
  readonly problems: readonly string[];
  readonly onChange: (part: Partial<ListText>) => void;
  readonly onFile: (file: File | null) => void;
}

function Where({ value, problems, onChange, onFile }: WhereProps): JSX.Element {
  switch (value.from) {
    case 'text':
      return (
        <Field
          id="list-text"
          label="List"
          problems={problems}
          input={(tied) => (
            <textarea
              {...tied}
              class="field__input"
              rows={4}
              spellcheck={false}
              autocomplete="off"
              value={value.text}
              onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
            />
          )}
        />
      );
    case 'file':
      return (
        <Field
          id="list-file"
          label="File"
          hint="A text file of up to 64 MB. It is read here and goes nowhere."
          problems={problems}
          input={(tied) => (
            <input
              {...tied}
              type="file"
              accept=".txt,.hosts,.conf,.list,text/plain"
              onChange={({ currentTarget }) => onFile(currentTarget.files?.[0] ?? null)}
            />
          )}
        />
      );
    case 'address':
      return (
        <>
          <Field
            id="list-url"
            label="Address"
            hint="It begins with https. Its server learns your internet address when the list is fetched."
            problems={problems}
            input={(tied) => (
              <input
                {...tied}
                class="field__input"
                type="url"
                autocomplete="off"
                value={value.url}
                onInput={({ currentTarget }) => onChange({ url: currentTarget.value })}
              />
            )}
          />
          <Choice
            legend="Fetch it again"
            name="list-every"
            options={[
              { value: 'never', label: 'Only when I say so' },
              ...REFRESH_HOURS.map((hours) => ({ value: String(hours), label: everyText(hours) })),
            ]}
            value={value.everyHours === null ? 'never' : String(value.everyHours)}
            onChange={(chosen) =>
              onChange({ everyHours: REFRESH_HOURS.find((hours) => String(hours) === chosen) ?? null })
            }
          />
        </>
      );
  }
}

export function everyText(hours: RefreshHours): string {
  return { 24: 'Every day', 72: 'Every 3 days', 168: 'Every week' }[hours];
}
