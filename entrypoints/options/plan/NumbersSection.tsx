import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type NumberProblems, NumbersView } from '@/components/plan/NumbersView';
import { CONTACT_NAME_LENGTH, MOST_NUMBERS, type OwnNumber, type Plan } from '@/utils/plan/plan';
import { readLine, readPhone } from '@/utils/plan/read-line';
import { toldText, useKeeping } from './use-keeping';

const EMPTY: OwnNumber = { name: '', number: '' };
const NO_PROBLEMS: NumberProblems = { name: null, number: null };

export function NumbersSection({ plan: { numbers } }: { readonly plan: Plan }): JSX.Element {
  const keeping = useKeeping('numbers');
  const [text, setText] = useState(EMPTY);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const room = numbers.length < MOST_NUMBERS;

  async function submit(): Promise<void> {
    const name = readLine(text.name, CONTACT_NAME_LENGTH);
    const number = readPhone(text.number);
    keeping.quiet();
    setProblems({
      name: name.type === 'refused' ? name.sentence : null,
      number: number.type === 'refused' ? number.sentence : null,
    });
    if (name.type === 'refused' || number.type === 'refused') return;
    const put = { type: 'put-number' as const, number: { name: name.line, number: number.line } };
    if (await keeping.keep(put)) setText((now) => (now === text ? EMPTY : now));
  }

  return (
    <NumbersView
      numbers={numbers}
      text={text}
      problems={keeping.refused === null ? problems : { ...problems, number: keeping.refused }}
      full={room ? null : { key: 'plan.full.numbers', values: { most: MOST_NUMBERS } }}
      said={room ? keeping.said : toldText(keeping)}
      onChange={(part) => setText((now) => ({ ...now, ...part }))}
      onSubmit={() => void submit()}
      onRemove={(number) => void keeping.remove({ type: 'remove-number', number })}
    />
  );
}
