import type { ComponentChildren, JSX } from 'preact';

interface PlanFormProps {
  /** What its button says. */
  readonly add: string;
  /** Whether it is what the room is for. */
  readonly main?: boolean;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** Where one more is written down. */
export function PlanForm({ add, main = false, onSubmit, children }: PlanFormProps): JSX.Element {
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div>
        <button type="submit" class={main ? 'button button--main' : 'button'}>
          {add}
        </button>
      </div>
    </form>
  );
}
