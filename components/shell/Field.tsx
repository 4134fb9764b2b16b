import type { JSX } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly string[];
  /** Given what ties the input to its label, its hint and its problems. */
  readonly input: (tied: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }) => JSX.Element;
}

export function Field({ id, label, hint, problems, input }: FieldProps): JSX.Element {
  const described = [hint === undefined ? '' : `${id}-hint`, problems.length > 0 ? `${id}-problem` : ''].filter(
    (each) => each !== '',
  );
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {input({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problems.length > 0,
      })}
      <div role="alert">
        {problems.length > 0 && (
          <div class="field__problem" id={`${id}-problem`}>
            {problems.map((problem) => (
              <p key={problem} dir="auto">
                {problem}
              </p>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
