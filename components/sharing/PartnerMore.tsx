import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sentence } from '@/utils/sentence/sentence';
import type { CodeReader } from '@/utils/sharing/code-reader';
import type { Partner, Weekday } from '@/utils/sharing/sharing';
import { DAYS } from '../boundary/days';
import { Field } from '../shell/Field';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { Unfold } from '../shell/Unfold';
import { CardField } from './CardField';
import { CardScan } from './CardScan';

export interface PartnerMoreProps {
  readonly partner: Partner;
  readonly codes: CodeReader;
  /** What is wrong with the last name or card that was to be kept. */
  readonly problems: Readonly<Record<'name' | 'card', Sentence | null>>;
  readonly onLabel: (label: string) => void;
  readonly onRemind: (on: Weekday | null) => void;
  /** Whether it was taken. */
  readonly onNewCard: (card: string) => Promise<boolean>;
}

/** What is seldom changed. */
export function PartnerMore(props: PartnerMoreProps): JSX.Element {
  const { partner, codes, problems, onLabel, onRemind, onNewCard } = props;
  const { id, label, remindOn } = partner;
  const [name, setName] = useState(label);
  const [card, setCard] = useState('');
  return (
    <Unfold
      title={i18n.t('sharing.partner.more')}
      now={i18n.t('sharing.partner.moreNow')}
      open={problems.name !== null || problems.card !== null}
    >
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onLabel(name);
        }}
      >
        <OwnLine
          id={`${id}-name`}
          label={i18n.t('sharing.partner.newName')}
          problem={problems.name}
          value={name}
          onChange={setName}
        />
        <div>
          <button type="submit" class="button">
            {i18n.t('sharing.partner.keepName')}
          </button>
        </div>
      </form>
      <Field
        id={`${id}-remind`}
        label={i18n.t('sharing.partner.remind')}
        hint={i18n.t('sharing.partner.remindHint')}
        problems={[]}
        input={(tied) => (
          <select
            {...tied}
            class="field__input"
            value={String(remindOn)}
            onChange={({ currentTarget }) =>
              onRemind(DAYS.find(({ day }) => String(day) === currentTarget.value)?.day ?? null)
            }
          >
            <option value="null">{i18n.t('sharing.partner.remindNever')}</option>
            {DAYS.map(({ day, name: dayName }) => (
              <option key={day} value={String(day)}>
                {i18n.t(dayName)}
              </option>
            ))}
          </select>
        )}
      />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onNewCard(card).then((taken) => taken && setCard(''));
        }}
      >
        <CardField
          id={`${id}-card`}
          label={i18n.t('sharing.partner.newCard')}
          hint={i18n.t('sharing.partner.newCardHint', { name: label })}
          problem={problems.card === null ? null : say(problems.card)}
          value={card}
          onChange={setCard}
        />
        <CardScan id={`${id}-scan`} codes={codes} found={i18n.t('sharing.scan.foundNew')} onCard={setCard} />
        <div>
          <button type="submit" class="button">
            {i18n.t('sharing.partner.useCard')}
          </button>
        </div>
      </form>
    </Unfold>
  );
}
