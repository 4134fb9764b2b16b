import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface WorkingProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly progress: number;
  /** Without it, this step cannot be stopped half way. */
  readonly onCancel?: () => void;
}

export function Working({ label, progress, onCancel }: WorkingProps): JSX.Element {
  return (
    <div class="row">
      <label class="row">
        {label} <progress value={progress} max={1} />
      </label>
      {onCancel !== undefined && (
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('shell.cancel')}
        </button>
      )}
    </div>
  );
}
