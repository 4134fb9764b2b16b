import type { JSX } from 'preact';

interface UrgeScaleProps {
  /** 0 to 10; `null` where nothing was told. */
  readonly urge: number | null;
  readonly onUrge: (urge: number) => void;
}

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function UrgeScale({ urge, onUrge }: UrgeScaleProps): JSX.Element {
  return (
    <div class="urge" role="radiogroup" aria-labelledby="urge-label">
      <p class="urge__label" id="urge-label">
        How strong is the urge now?
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
        <span>not at all</span>
        <span>very strong</span>
      </p>
    </div>
  );
}
