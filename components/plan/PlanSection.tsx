import type { ComponentChildren, JSX } from 'preact';

interface PlanSectionProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What became of the last change. */
  readonly said: string;
  readonly children: ComponentChildren;
}

/** One part of the plan. Its heading takes the focus where the button that had it goes away. */
export function PlanSection({ id, title, about, said, children }: PlanSectionProps): JSX.Element {
  return (
    <section class="plate plan" aria-labelledby={`${id}-title`}>
      <div class="plan__head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <p role="status" class="soft small">
          {said}
        </p>
      </div>
      <p class="soft">{about}</p>
      {children}
    </section>
  );
}
