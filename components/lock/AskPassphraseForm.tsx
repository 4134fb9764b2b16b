import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StretchProgress } from '@/utils/vault/stretch-report';
import { PassphraseField, ShowTyped, UserNameHint } from '../shell/PassphraseField';
import { focusIn } from './focus-in';
import { Working } from './Working';

/** How asking for the passphrase stands. */
export type AskState =
  | { readonly type: 'ready' }
  | { readonly type: 'working'; readonly progress: StretchProgress }
  /** `seconds`: until the next try. */
  | { readonly type: 'wrong'; readonly seconds: number }
  | { readonly type: 'trouble'; readonly sentence: string };

interface AskPassphraseFormProps {
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly state: AskState;
  /** Other ways, or a way back. */
  readonly children?: ComponentChildren;
  readonly onSubmit: (passphrase: string) => void;
}

export function AskPassphraseForm({
  id,
  title,
  submit,
  state,
  children,
  onSubmit,
}: AskPassphraseFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const wrong = state.type === 'wrong';
  const waits = state.type === 'working' || (wrong && state.seconds > 0);

  useEffect(() => {
    if (wrong && form.current !== null) focusIn(form.current, `#${id}`);
  }, [wrong, id]);

  return (
    <form
      ref={form}
      class="stack"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (waits) return;
        setEmpty(typed === '');
        if (typed === '') focusIn(event.currentTarget, `#${id}`);
        else onSubmit(typed);
      }}
    >
      <UserNameHint />
      <PassphraseField
        id={id}
        label={i18n.t('lock.passphrase.label')}
        problem={problemOf(state, empty)}
        kind="current-password"
        shown={shown}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setEmpty(false);
        }}
      />
      <ShowTyped shown={shown} onChange={setShown} />
      <div>
        <button type="submit" class="button button--main" aria-disabled={waits}>
          {submit}
        </button>
      </div>
      <Working progress={state.type === 'working' ? state.progress : null}>
        {wrong && state.seconds > 0 && <p class="soft small">{i18n.t('lock.unlock.wait', state.seconds)}</p>}
      </Working>
      {children}
    </form>
  );
}

function problemOf(state: AskState, empty: boolean): string | null {
  if (empty) return i18n.t('lock.passphrase.empty');
  if (state.type === 'wrong') return i18n.t('lock.passphrase.wrong');
  return state.type === 'trouble' ? state.sentence : null;
}
