import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface UrgeScaleProps {
  /** 0 to 10; `null` where nothing was told. */
  readonly urge: number | null;
  /** What was told before the exercise, where it is asked again. */
  readonly before: number | null;
  readonly onUrge: (urge: number) => void;
}

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function UrgeScale({ urge, before, onUrge }: UrgeScaleProps): JSX.Element {
  return (
    <div class="urge" role="radiogroup" aria-labelledby="urge-label" aria-describedby="urge-before">
      <p class="urge__label">
        <span id="urge-label">{i18n.t('pause.urge')}</span>{' '}
        <span class="quiet" id="urge-before">
          {before === null ? '' : i18n.t('pause.urgeToldBefore', { urge: before })}
        </span>
      </p>
      <div class="urge__scale">
        {STEPS.map((step) => (
          <label class="urge__step" key={step}>
            <input type="radio" name="urge" value={step} checked={urge === step} onChange={() => onUrge(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p class="urge__ends quiet" aria-hidden="true">
        <span>{i18n.t('pause.urgeLeast')}</span>
        <span>{i18n.t('pause.urgeMost')}</span>
      </p>
    </div>
  );
}
