import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Sentence } from '@/utils/sentence/sentence';
import { OwnLine } from '../shell/OwnLine';
import { say } from '../shell/say';
import { Ideas } from './Ideas';
import { PlanSection } from './PlanSection';
import { RemovableList } from './RemovableList';

/** Which of the lists: its words stand in the locale file under this name. */
export type OwnWordsId = 'triggers' | 'steps' | 'activities';

export interface OwnWordsViewProps {
  readonly id: OwnWordsId;
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly ideas: readonly string[];
  /** Said in place of the field where there is no room. */
  readonly full: Sentence | null;
  readonly value: string;
  readonly problem: Sentence | null;
  readonly said: string;
  readonly onChange: (value: string) => void;
  readonly onAdd: (text: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Triggers, first steps and small activities: what stands there, ideas to tap, and a line for one's own. */
export function OwnWordsView(props: OwnWordsViewProps): JSX.Element {
  const { id, items, ideas, full, value, problem, said, onChange, onAdd, onRemove } = props;
  const left = ideas.filter((idea) => !items.some(({ text }) => text.toLowerCase() === idea.toLowerCase()));
  return (
    <PlanSection id={id} title={i18n.t(`plan.${id}.title`)} about={i18n.t(`plan.${id}.about`)} said={said}>
      <RemovableList
        label={i18n.t(`plan.${id}.list`)}
        items={items.map((item) => ({ id: item.id, name: item.text, shown: <span dir="auto">{item.text}</span> }))}
        onRemove={onRemove}
      />
      {full === null ? (
        <>
          <Ideas label={i18n.t(`plan.${id}.ideas`)} ideas={left} onChoose={onAdd} />
          <form
            class="plan__line"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onAdd(value);
            }}
          >
            <OwnLine
              id={`${id}-own`}
              label={i18n.t(`plan.${id}.field`)}
              problem={problem}
              value={value}
              onChange={onChange}
            />
            <button type="submit" class="button">
              {i18n.t(`plan.${id}.add`)}
            </button>
          </form>
        </>
      ) : (
        <p class="soft small">{say(full)}</p>
      )}
    </PlanSection>
  );
}
