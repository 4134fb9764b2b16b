import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Field } from '../shell/Field';

/** An if-then card as it is typed. */
export interface CardFields {
  readonly when: string;
  readonly what: string;
}

interface LookBackChangeProps {
  readonly card: CardFields;
  readonly problem: string | null;
  readonly onCard: (card: CardFields) => void;
  readonly onKeep: () => void;
  readonly onFinish: () => void;
}

/** The one small change that a look back ends in, or none. */
export function LookBackChange({ card, problem, onCard, onKeep, onFinish }: LookBackChangeProps): JSX.Element {
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id="look-back-title" tabIndex={-1}>
        {i18n.t('lookBack.change')}
      </h2>
      <p>{i18n.t('lookBack.changeAbout')}</p>
      <Field
        id="look-back-if"
        label={i18n.t('lookBack.if')}
        problems={problem === null ? [] : [problem]}
        input={(tied) => (
          <input
            {...tied}
            type="text"
            class="field__input"
            dir="auto"
            value={card.when}
            onInput={({ currentTarget }) => onCard({ ...card, when: currentTarget.value })}
          />
        )}
      />
      <Field
        id="look-back-then"
        label={i18n.t('lookBack.then')}
        problems={[]}
        input={(tied) => (
          <input
            {...tied}
            type="text"
            class="field__input"
            dir="auto"
            value={card.what}
            onInput={({ currentTarget }) => onCard({ ...card, what: currentTarget.value })}
          />
        )}
      />
      <div class="row">
        <button type="submit" class="button button--main">
          {i18n.t('lookBack.keep')}
        </button>
        <button type="button" class="button" onClick={onFinish}>
          {i18n.t('lookBack.noChange')}
        </button>
      </div>
    </form>
  );
}
