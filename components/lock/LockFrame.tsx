import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface LockFrameProps {
  readonly title: string;
  /** What is done here just now: with another step the heading takes the focus, which went away with what was pressed. */
  readonly step: string;
  readonly children: ComponentChildren;
}

/** The part of the settings that is about the lock. */
export function LockFrame({ title, step, children }: LockFrameProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return (
    <section class="plate lock" aria-labelledby="lock-title">
      <h2 id="lock-title" class="lock__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
