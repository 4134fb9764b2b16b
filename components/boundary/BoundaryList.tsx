import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { type BoundaryActions, BoundaryItem } from './BoundaryItem';

interface BoundaryListProps extends BoundaryActions {
  readonly boundaries: readonly Boundary[];
  /** Boundaries whose hosts the browser does not let Breakwater reach. */
  readonly waiting: ReadonlySet<BoundaryId>;
  /** Boundaries that are open just now, and for how many whole minutes. */
  readonly open: ReadonlyMap<BoundaryId, number>;
  /** Boundaries that hold nothing just now, each with a sentence that says why. */
  readonly resting: ReadonlyMap<BoundaryId, string>;
}

export function BoundaryList({ boundaries, waiting, open, resting, ...actions }: BoundaryListProps): JSX.Element {
  if (boundaries.length === 0) {
    return <p class="soft">{i18n.t('boundary.list.empty')}</p>;
  }
  return (
    <ul class="plain-list" aria-label={i18n.t('boundary.list.label')}>
      {boundaries.map((boundary) => (
        <BoundaryItem
          key={boundary.id}
          boundary={boundary}
          waiting={waiting.has(boundary.id)}
          openMinutes={open.get(boundary.id)}
          resting={resting.get(boundary.id)}
          {...actions}
        />
      ))}
    </ul>
  );
}
