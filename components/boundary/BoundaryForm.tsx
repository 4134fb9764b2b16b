import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ALLOW_MINUTES, WAIT_SECONDS } from '@/utils/boundary/boundary';
import type { DraftField, DraftProblem, DraftText } from '@/utils/boundary/read-draft';
import type { LineRead } from '@/utils/boundary/read-sites';
import type { ImportedList } from '@/utils/list/list';
import { LineField } from '../shell/LineField';
import { Tick } from '../shell/Tick';
import { MoreChoices } from './MoreChoices';
import { NumberField } from './NumberField';
import { problemTexts } from './problem-texts';
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
    problemTexts(problems.filter((problem) => problem.field === field).map(({ sentence }) => sentence));
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
      aria-label={i18n.t(editing ? 'boundary.form.titleChange' : 'boundary.form.titleNew')}
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
          label={i18n.t('boundary.form.wait')}
          hint={i18n.t('boundary.form.waitHint', WAIT_SECONDS)}
          unit={i18n.t('boundary.form.seconds')}
          range={WAIT_SECONDS}
        />
        <NumberField
          {...field('allow')}
          label={i18n.t('boundary.form.allow')}
          hint={i18n.t('boundary.form.allowHint', ALLOW_MINUTES)}
          unit={i18n.t('boundary.form.minutes')}
          range={ALLOW_MINUTES}
        />
      </div>
      <LineField
        {...field('reason')}
        label={i18n.t('boundary.form.reason')}
        hint={i18n.t('boundary.form.reasonHint')}
      />
      <LineField {...field('name')} label={i18n.t('boundary.form.name')} hint={i18n.t('boundary.form.nameHint')} />
      <MoreChoices text={text} problemsOf={problemsOf} lists={lists} onChange={set} />
      {editing && (
        <Tick checked={text.on} onChange={(on) => set({ on })}>
          {i18n.t('boundary.form.on')}
        </Tick>
      )}
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t(editing ? 'boundary.form.save' : 'boundary.form.add')}
        </button>
        {editing && (
          <button type="button" class="button" onClick={onCancel}>
            {i18n.t('shell.cancel')}
          </button>
        )}
      </div>
      <p class="soft small">{i18n.t('boundary.form.access')}</p>
    </form>
  );
}

function withLine(sites: string, line: number, replacement: string): string {
  return sites
    .split(/\r\n|\r|\n/)
    .map((each, index) => (index === line ? replacement : each))
    .join('\n');
}
