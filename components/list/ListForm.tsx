import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LIST_NAME_LENGTH, REFRESH_HOURS } from '@/utils/list/list';
import type { ListFields } from '@/utils/list/read-list-text';
import { Choice } from '../shell/Choice';
import { Field } from '../shell/Field';
import { LineField } from '../shell/LineField';
import { Said } from '../shell/Said';
import { REFRESH_TEXT } from './refresh-text';

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
  { value: 'text', label: 'list.fromText' },
  { value: 'file', label: 'list.fromFile' },
  { value: 'address', label: 'list.fromAddress' },
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
      aria-label={i18n.t('list.import')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <LineField
        id="list-name"
        label={i18n.t('list.name')}
        hint={i18n.t('list.nameHint', { most: LIST_NAME_LENGTH })}
        problems={[]}
        value={value.name}
        onChange={(name) => set({ name })}
      />
      <Choice
        legend={i18n.t('list.from')}
        name="list-from"
        options={FROM.map(({ value: from, label }) => ({ value: from, label: i18n.t(label) }))}
        value={value.from}
        onChange={(from) => set({ from })}
      />
      <Where value={value} problems={problems} onChange={set} onFile={onFile} />
      <p class="soft small">
        <Said of="list.about" places={{ example: <code>||example.com^</code> }} />
      </p>
      {/* With keys, for a button that became the other one within its own click would send the form. */}
      {progress === null ? (
        <div key="import">
          <button type="submit" class="button button--main">
            {i18n.t('list.take')}
          </button>
        </div>
      ) : (
        <div class="row" key="reading">
          <label class="row">
            {i18n.t('list.reading')} <progress value={progress} max={1} />
          </label>
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('shell.cancel')}
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
          label={i18n.t('list.text')}
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
          label={i18n.t('list.file')}
          hint={i18n.t('list.fileHint')}
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
            label={i18n.t('list.address')}
            hint={i18n.t('list.addressHint')}
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
            legend={i18n.t('list.every')}
            name="list-every"
            options={[
              { value: 'never', label: i18n.t('list.everyNever') },
              ...REFRESH_HOURS.map((hours) => ({ value: String(hours), label: i18n.t(REFRESH_TEXT[hours].choice) })),
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
