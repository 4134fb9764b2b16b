import type { JSX } from 'preact';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { BoundaryState } from './BoundaryState';
import { ruleTexts } from './rule-text';

export interface BoundaryActions {
  readonly onEdit: (id: BoundaryId) => void;
  readonly onRemove: (id: BoundaryId) => void;
  readonly onAllowAccess: (id: BoundaryId) => void;
  /** Ends the allowance that is open now. */
  readonly onEnd: (id: BoundaryId) => void;
}

interface BoundaryItemProps extends BoundaryActions {
  readonly boundary: Boundary;
  readonly waiting: boolean;
  /** Whole minutes for which it is open still; absent where it is not. */
  readonly openMinutes?: number | undefined;
  /** Why it holds nothing just now, in a sentence; absent where it holds. */
  readonly resting?: string | undefined;
}

export function BoundaryItem({
  boundary,
  waiting,
  openMinutes,
  resting,
  onEdit,
  onRemove,
  onAllowAccess,
  onEnd,
}: BoundaryItemProps): JSX.Element {
  const { id, name, reason, sites, on } = boundary;
  const standing = on && !waiting && openMinutes === undefined && resting === undefined;
  return (
    <li class={`plate boundary${standing ? '' : ' boundary--resting'}`}>
      <div class="boundary__head">
        <h3 dir="auto">{name}</h3>
        <BoundaryState
          on={on}
          waiting={waiting}
          openMinutes={openMinutes}
          resting={resting}
          onAllowAccess={() => onAllowAccess(id)}
          onEnd={() => onEnd(id)}
        />
      </div>
      {reason !== '' && (
        <p class="own-words" dir="auto">
          {reason}
        </p>
      )}
      {sites.length > 0 && (
        <ul class="boundary__sites">
          {sites.map(({ exception, written }) => (
            <li key={written}>
              {exception && <span class="soft">except </span>}
              <bdi>{exception ? written.replace(/^!/, '') : written}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="boundary__foot">
        <p class="soft">{ruleTexts(boundary).join(' ')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => onEdit(id)}>
            Edit
          </button>
          <button type="button" class="button" onClick={() => onRemove(id)}>
            Remove
          </button>
        </div>
      </div>
    </li>
  );
}
