import type { JSX } from 'preact';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { type BoundaryActions, BoundaryItem } from './BoundaryItem';

interface BoundaryListProps extends BoundaryActions {
  readonly boundaries: readonly Boundary[];
  /** Boundaries whose hosts the browser does not let Breakwater reach. */
  readonly waiting: ReadonlySet<BoundaryId>;
}

export function BoundaryList({ boundaries, waiting, ...actions }: BoundaryListProps): JSX.Element {
  if (boundaries.length === 0) return <p class="soft">There is no boundary yet. Yours will stand here.</p>;
  return (
    <ul class="plain-list" aria-label="Your boundaries">
      {boundaries.map((boundary) => (
        <BoundaryItem key={boundary.id} boundary={boundary} waiting={waiting.has(boundary.id)} {...actions} />
      ))}
    </ul>
  );
}
