import type { JSX } from 'preact';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { minutesText } from '../pause/duration-text';

export interface BoundaryActions {
  readonly onEdit: (id: BoundaryId) => void;
  readonly onRemove: (id: BoundaryId) => void;
  readonly onAllowAccess: (id: BoundaryId) => void;
}

interface BoundaryItemProps extends BoundaryActions {
  readonly boundary: Boundary;
  readonly waiting: boolean;
}

export function BoundaryItem({ boundary, waiting, onEdit, onRemove, onAllowAccess }: BoundaryItemProps): JSX.Element {
  const { id, name, reason, sites, on } = boundary;
  return (
    <li class="plate">
      <div class="stack">
        <h3 dir="auto">{name}</h3>
        <p dir="auto">{sites.map(({ written }) => written).join(', ')}</p>
        {reason !== '' && (
          <p class="boundary__reason" dir="auto">
            {reason}
          </p>
        )}
        <p class="soft">{ruleText(boundary)}</p>
        {!on && <p class="notice">This boundary is off.</p>}
        {on && waiting && (
          <div class="notice row">
            <p>Waiting for access. Your browser does not let Breakwater reach this site yet, so it holds nothing.</p>
            <button type="button" class="button" onClick={() => onAllowAccess(id)}>
              Allow access
            </button>
          </div>
        )}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => onEdit(id)}>
          Edit
        </button>
        <button type="button" class="button" onClick={() => onRemove(id)}>
          Remove
        </button>
      </div>
    </li>
  );
}

function ruleText({ waitSeconds, allowMinutes }: Boundary): string {
  const wait = waitSeconds === 0 ? 'No wait' : `Wait ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}`;
  return `${wait}, then ${allowMinutes === 0 ? 'this page once' : `open for ${minutesText(allowMinutes)}`}.`;
}
