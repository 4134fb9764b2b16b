import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { readTheirs } from '@/utils/sharing/read-partner';
import { say } from '../shell/say';
import { CardField } from './CardField';
import { CardScan } from './CardScan';

interface NewCardFormProps {
  readonly id: string;
  readonly codes: CodeReader;
  /** @returns what became of it */
  readonly onCard: (card: CardText) => Promise<string>;
}

/** Another card in place of the one before, as after a new browser. */
export function NewCardForm({ id, codes, onCard }: NewCardFormProps): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  return (
    <form
      class="stack"
      noValidate
      aria-label={i18n.t('sharing.inbox.people.newCard')}
      onSubmit={(event) => {
        event.preventDefault();
        setSaid('');
        const read = readTheirs(text);
        setProblem(typeof read === 'string' ? null : say(read));
        if (typeof read === 'string') void onCard(read).then(setSaid);
      }}
    >
      <CardField
        id={id}
        label={i18n.t('sharing.inbox.people.newCard')}
        hint={i18n.t('sharing.inbox.people.newCardHint')}
        problem={problem}
        value={text}
        onChange={setText}
      />
      <CardScan
        id={`${id}-scan`}
        codes={codes}
        found={i18n.t('sharing.scan.foundNew')}
        onCard={(card) => {
          setText(card);
          setProblem(null);
        }}
      />
      <div class="row">
        <button type="submit" class="button">
          {i18n.t('sharing.inbox.people.keepCard')}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </form>
  );
}
