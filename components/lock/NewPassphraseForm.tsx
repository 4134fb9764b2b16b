import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isLongEnough, type Strength } from '@/utils/strength/strength';
import type { StretchProgress } from '@/utils/vault/stretch-report';
import { PassphraseField, ShowTyped, UserNameHint } from '../shell/PassphraseField';
import { focusIn } from './focus-in';
import { StrengthMeter } from './StrengthMeter';
import { Working } from './Working';

export interface NewPassphraseFormProps {
  /** Names the form, and begins the ids within it. */
  readonly id: string;
  readonly title: string;
  /** Whether it takes the place of one that is there already. */
  readonly replaces: boolean;
  /** Whether the one that holds now is asked for first; `wrong`: what was given is not it. */
  readonly present: 'not-asked' | 'asked' | 'wrong';
  /** Of what was typed last. */
  readonly strength: Strength | null;
  readonly progress: StretchProgress | null;
  readonly problem: string | null;
  readonly submit: string;
  readonly children?: ComponentChildren;
  readonly onTyped: (passphrase: string) => void;
  readonly onSubmit: (passphrase: string, present: string) => void;
  readonly onCancel: () => void;
}

type Problems = Readonly<Record<'present' | 'first' | 'again', string | null>>;

const NONE: Problems = { present: null, first: null, again: null };

/** A passphrase, twice. The only rule is eight characters; how hard it is to guess is said beside it. */
export function NewPassphraseForm(props: NewPassphraseFormProps): JSX.Element {
  const { id, title, replaces, present, strength, progress, problem, submit, children } = props;
  const [typed, setTyped] = useState({ present: '', first: '', again: '' });
  const [shown, setShown] = useState(false);
  const [problems, setProblems] = useState(NONE);
  const set = (part: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...part });
    setProblems(NONE);
  };

  function send(form: HTMLFormElement): void {
    const found: Problems = {
      present: present !== 'not-asked' && typed.present === '' ? i18n.t('lock.passphrase.empty') : null,
      first: isLongEnough(typed.first) ? null : i18n.t('lock.passphrase.short'),
      again: typed.again === typed.first ? null : i18n.t('lock.passphrase.different'),
    };
    setProblems(found);
    const [wrong] = Object.entries(found).flatMap(([name, sentence]) => (sentence === null ? [] : [name]));
    if (wrong === undefined) props.onSubmit(typed.first, typed.present);
    else focusIn(form, `#${id}-${wrong}`);
  }

  return (
    <form
      class="stack"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (progress === null) send(event.currentTarget);
      }}
    >
      <UserNameHint />
      {present !== 'not-asked' && (
        <PassphraseField
          id={`${id}-present`}
          label={i18n.t('lock.passphrase.label')}
          problem={problems.present ?? (present === 'wrong' ? i18n.t('lock.passphrase.wrong') : null)}
          kind="current-password"
          shown={shown}
          value={typed.present}
          onChange={(value) => set({ present: value })}
        />
      )}
      <PassphraseField
        id={`${id}-first`}
        label={i18n.t(replaces ? 'lock.passphrase.fresh' : 'lock.passphrase.label')}
        hint={i18n.t('lock.passphrase.hint')}
        problem={problems.first}
        kind="new-password"
        shown={shown}
        value={typed.first}
        onChange={(first) => {
          set({ first });
          props.onTyped(first);
        }}
      />
      <StrengthMeter strength={typed.first === '' ? null : strength} />
      <PassphraseField
        id={`${id}-again`}
        label={i18n.t(replaces ? 'lock.passphrase.freshAgain' : 'lock.passphrase.again')}
        problem={problems.again}
        kind="new-password"
        shown={shown}
        value={typed.again}
        onChange={(again) => set({ again })}
      />
      <ShowTyped shown={shown} onChange={setShown} />
      {children}
      <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
      <div class="row">
        <button type="submit" class="button button--main" aria-disabled={progress !== null}>
          {submit}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      </div>
      {replaces && <Working progress={progress} />}
    </form>
  );
}
