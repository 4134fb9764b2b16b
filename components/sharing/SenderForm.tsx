import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { NO_PARTNER_PROBLEMS, NO_PARTNER_TEXT, readPartner } from '@/utils/sharing/read-partner';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { CardField } from './CardField';
import { CardScan } from './CardScan';

interface SenderFormProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly codes: CodeReader;
  readonly submit: string;
  /** @returns whether they were added */
  readonly onAdd: (label: string, card: CardText) => Promise<boolean>;
  readonly children?: ComponentChildren;
}

/** Somebody who shares: a name that stays here, and their card. */
export function SenderForm({ id, codes, submit, onAdd, children }: SenderFormProps): JSX.Element {
  const [text, setText] = useState(NO_PARTNER_TEXT);
  const [problems, setProblems] = useState(NO_PARTNER_PROBLEMS);

  async function add(): Promise<void> {
    const typed = readPartner(text);
    setProblems(typed.type === 'problems' ? typed.problems : NO_PARTNER_PROBLEMS);
    if (typed.type === 'problems' || typed.card === null) return;
    if (await onAdd(typed.label, typed.card)) setText(NO_PARTNER_TEXT);
  }

  return (
    <form
      class="stack"
      noValidate
      aria-label={submit}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <OwnLine
        id={`${id}-name`}
        label={i18n.t('sharing.inbox.people.name')}
        hint={i18n.t('sharing.inbox.people.nameHint')}
        problem={problems.name}
        value={text.name}
        onChange={(name) => setText({ ...text, name })}
      />
      <CardField
        id={`${id}-card`}
        label={i18n.t('sharing.inbox.people.card')}
        hint={i18n.t('sharing.inbox.people.cardHint')}
        problem={problems.card === null ? null : say(problems.card)}
        value={text.card}
        onChange={(card) => setText({ ...text, card })}
      />
      <CardScan
        id={`${id}-scan`}
        codes={codes}
        found={i18n.t('sharing.scan.found')}
        onCard={(card) => {
          setText((now) => ({ ...now, card }));
          setProblems(NO_PARTNER_PROBLEMS);
        }}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {submit}
        </button>
        {children}
      </div>
    </form>
  );
}
