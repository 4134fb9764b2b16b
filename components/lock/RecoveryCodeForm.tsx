import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGroup } from '@/utils/vault/recovery-code';
import type { StretchProgress } from '@/utils/vault/stretch-report';
import { Field } from '../shell/Field';
import { focusIn } from './focus-in';
import { Working } from './Working';

interface RecoveryCodeFormProps {
  readonly groups: readonly string[];
  /** The group that is asked back, the first being 1. */
  readonly asked: number;
  /** What became of copying. */
  readonly said: string;
  readonly progress: StretchProgress | null;
  readonly problem: string | null;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onFinish: () => void;
  readonly onCancel: () => void;
}

/** Shows the code this once, and has a part of it typed back from paper, so that it is sure to be written and legible. */
export function RecoveryCodeForm(props: RecoveryCodeFormProps): JSX.Element {
  const { groups, asked, said, progress, problem, onCopy, onPrint, onFinish, onCancel } = props;
  const [group, setGroup] = useState('');
  const [written, setWritten] = useState(false);
  const [covered, setCovered] = useState(false);
  const [missing, setMissing] = useState<'group' | 'written' | null>(null);

  function send(form: HTMLFormElement): void {
    const found = !isGroup(group, groups[asked - 1] ?? '') ? 'group' : written ? null : 'written';
    setMissing(found);
    if (found === null) onFinish();
    else focusIn(form, `#code-${found}`);
  }

  return (
    <form
      class="stack"
      noValidate
      aria-label={i18n.t('lock.code.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (progress === null) send(event.currentTarget);
      }}
    >
      <p>{i18n.t('lock.code.about')}</p>
      <div class="code-paper">
        <p class="code-paper__what">{i18n.t('lock.code.paper')}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a `code` element may have a name only with a role of its own */}
        <code role="group" aria-label={i18n.t('lock.code.label')} class={covered ? 'code code--covered' : 'code'}>
          {groups.map((each, at) => (
            <span key={each}>
              <span class="code__number" aria-hidden="true" data-number={at + 1} />
              {each}{' '}
            </span>
          ))}
        </code>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={onCopy}>
          {i18n.t('lock.code.copy')}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {i18n.t('lock.code.print')}
        </button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      <p class="notice">{i18n.t('lock.code.both')}</p>
      <Field
        id="code-group"
        label={i18n.t('lock.code.group', { number: asked })}
        hint={i18n.t('lock.code.groupHint')}
        problems={missing === 'group' ? [i18n.t('lock.code.notGroup', { number: asked })] : []}
        input={(tied) => (
          <input
            {...tied}
            class="field__input code-group"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={group}
            onFocus={() => setCovered(true)}
            onBlur={() => setCovered(false)}
            onInput={({ currentTarget }) => {
              setGroup(currentTarget.value);
              setMissing(null);
            }}
          />
        )}
      />
      <div>
        <label class="check">
          <input
            id="code-written"
            type="checkbox"
            checked={written}
            aria-describedby={missing === 'written' ? 'code-written-problem' : undefined}
            onChange={({ currentTarget }) => {
              setWritten(currentTarget.checked);
              setMissing(null);
            }}
          />
          <span>{i18n.t('lock.code.written')}</span>
        </label>
        <div role="alert">
          {missing === 'written' && (
            <p id="code-written-problem" class="field__problem">
              {i18n.t('lock.code.notWritten')}
            </p>
          )}
          {problem !== null && <p class="notice">{problem}</p>}
        </div>
      </div>
      <div class="row">
        <button type="submit" class="button button--main" aria-disabled={progress !== null}>
          {i18n.t('lock.code.finish')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
      <Working progress={progress} />
    </form>
  );
}
