import type { JSX } from 'preact';
import { i18n } from '#i18n';

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
  if (!on) return <p class="state">{i18n.t('boundary.state.off')}</p>;
  if (waiting) {
    return (
      <div class="notice row">
        <p>
          <strong>{i18n.t('shell.waitingForAccess')}</strong> {i18n.t('boundary.state.noAccess')}
        </p>
        <button type="button" class="button" onClick={onAllowAccess}>
          {i18n.t('shell.allowAccess')}
        </button>
      </div>
    );
  }
  if (openMinutes === undefined)
    return resting === undefined ? (
      <p class="state state--on">{i18n.t('boundary.state.on')}</p>
    ) : (
      <p class="state">{resting}</p>
    );
  return (
    <div class="notice row">
      <p>{i18n.t('boundary.state.open', openMinutes)}</p>
      <button type="button" class="button" onClick={onEnd}>
        {i18n.t('boundary.state.end')}
      </button>
    </div>
  );
}
