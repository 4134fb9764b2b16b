import type { JSX } from 'preact';
import { ComfortView } from '@/components/plan/ComfortView';
import type { Plan } from '@/utils/plan/plan';
import { toldText, useKeeping } from './use-keeping';

export function ComfortSection({ plan: { comfort } }: { readonly plan: Plan }): JSX.Element {
  const keeping = useKeeping('comfort');
  return (
    <ComfortView
      comfort={comfort}
      said={toldText(keeping)}
      onChange={(kind, on) => void keeping.keep({ type: 'comfort', comfort: kind, on })}
    />
  );
}
