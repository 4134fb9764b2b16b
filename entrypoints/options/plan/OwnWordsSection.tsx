import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OwnWordsView, type OwnWordsViewProps } from '@/components/plan/OwnWordsView';
import { TEXT_LENGTH } from '@/utils/plan/plan';
import type { PlanEdit } from '@/utils/plan/plan-edit';
import { readLine } from '@/utils/plan/read-line';
import type { Sentence } from '@/utils/sentence/sentence';
import { toldText, useKeeping } from './use-keeping';

interface OwnWordsSectionProps extends Pick<OwnWordsViewProps, 'id' | 'items' | 'ideas' | 'full'> {
  readonly put: (text: string) => PlanEdit;
  /** @param id of one of the items */
  readonly remove: (id: string) => PlanEdit | null;
}

/** Keeps what is typed until it is kept. */
export function OwnWordsSection({ put, remove, ...view }: OwnWordsSectionProps): JSX.Element {
  const keeping = useKeeping(view.id);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Sentence | null>(null);

  async function add(text: string): Promise<void> {
    const read = readLine(text, TEXT_LENGTH);
    setProblem(read.type === 'refused' ? read.sentence : null);
    keeping.quiet();
    if (read.type === 'refused') return;
    // An idea that was tapped goes away, and the focus with it; a field stays.
    if (text !== typed) document.getElementById(`${view.id}-title`)?.focus();
    if (await keeping.keep(put(read.line))) setTyped((now) => (now === text ? '' : now));
  }

  return (
    <OwnWordsView
      {...view}
      value={typed}
      problem={problem ?? (view.full === null ? keeping.refused : null)}
      said={view.full === null ? keeping.said : toldText(keeping)}
      onChange={setTyped}
      onAdd={(text) => void add(text)}
      onRemove={(id) => {
        const edit = remove(id);
        if (edit !== null) void keeping.remove(edit);
      }}
    />
  );
}
