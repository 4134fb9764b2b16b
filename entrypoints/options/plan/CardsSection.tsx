import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardProblems } from '@/components/plan/CardForm';
import { CardsView } from '@/components/plan/CardsView';
import type { Boundary } from '@/utils/boundary/boundary';
import { CARD_LENGTH, MOST_CARDS, type Plan } from '@/utils/plan/plan';
import { readLine } from '@/utils/plan/read-line';
import { type CardText, toCard } from '@/utils/plan/to-card';
import { freshId } from './fresh-id';
import { toldText, useKeeping } from './use-keeping';

interface CardsSectionProps {
  readonly plan: Plan;
  readonly boundaries: readonly Boundary[];
}

const EMPTY: CardText = { when: '', what: '', triggers: [], boundaries: [] };
const NO_PROBLEMS: CardProblems = { when: null, what: null };

export function CardsSection({ plan: { cards, triggers }, boundaries }: CardsSectionProps): JSX.Element {
  const keeping = useKeeping('cards');
  const [text, setText] = useState(EMPTY);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const full = cards.length < MOST_CARDS ? null : { key: 'plan.full.cards' as const, values: { most: MOST_CARDS } };

  async function submit(): Promise<void> {
    const when = readLine(text.when, CARD_LENGTH);
    const what = readLine(text.what, CARD_LENGTH);
    keeping.quiet();
    setProblems({
      when: when.type === 'refused' ? when.sentence : null,
      what: what.type === 'refused' ? what.sentence : null,
    });
    if (when.type === 'refused' || what.type === 'refused') return;
    const card = toCard(freshId(), { ...text, when: when.line, what: what.line });
    if (await keeping.keep({ type: 'put-card', card })) setText((now) => (now === text ? EMPTY : now));
  }

  return (
    <CardsView
      cards={cards}
      full={full}
      said={full === null ? keeping.said : toldText(keeping)}
      text={text}
      problems={keeping.refused === null ? problems : { ...problems, what: keeping.refused }}
      triggers={triggers}
      boundaries={boundaries}
      onChange={(part) => setText((now) => ({ ...now, ...part }))}
      onSubmit={() => void submit()}
      onRemove={(id) => void keeping.remove({ type: 'remove-card', id })}
    />
  );
}
