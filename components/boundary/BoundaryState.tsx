import type { JSX } from 'preact';

interface BoundaryStateProps {
  readonly on: boolean;
  readonly waiting: boolean;
  readonly openMinutes: number | undefined;
  readonly resting: string | undefined;
  readonly onAllowAccess: () => void;
  readonly onEnd: () => void;
}

/** Whether the boundary holds just now, in words, and what can be done about it. */
export function BoundaryState({
  on,
  waiting,
  openMinutes,
  resting,
  onAllowAccess,
  onEnd,
}: BoundaryStateProps): JSX.Element {
  if (!on) return <p class="state">Off</p>;
  if (waiting) {
    return (
      <div class="notice row">
        <p>
          <strong>Waiting for access.</strong> Your browser does not let Breakwater reach these sites yet, so nothing is
          held there.
        </p>
        <button type="button" class="button" onClick={onAllowAccess}>
          Allow access
        </button>
      </div>
    );
  }
  if (openMinutes === undefined)
    return resting === undefined ? <p class="state state--on">On</p> : <p class="state">{resting}</p>;
  return (
    <div class="notice row">
      <p>Open for {moreMinutes(openMinutes)}.</p>
      <button type="button" class="button" onClick={onEnd}>
        End it now
      </button>
    </div>
  );
}

function moreMinutes(minutes: number): string {
  return minutes === 1 ? '1 more minute' : `${minutes} more minutes`;
}
