import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Boundary, BoundaryId } from '@/utils/boundary/boundary';
import { Said } from '../shell/Said';
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
              {exception ? (
                <span class="soft">
                  <Said of="boundary.list.except" places={{ site: <bdi>{written.replace(/^!/, '')}</bdi> }} />
                </span>
              ) : (
                <bdi>{written}</bdi>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="boundary__foot">
        <p class="soft">{ruleTexts(boundary).join(' ')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => onEdit(id)}>
            {i18n.t('boundary.list.edit')}
          </button>
          <button type="button" class="button" onClick={() => onRemove(id)}>
            {i18n.t('boundary.list.remove')}
          </button>
        </div>
      </div>
    </li>
  );
}
