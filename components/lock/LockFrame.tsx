import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface LockFrameProps {
  readonly title: string;
  /** Whether it came in the place of something that was pressed: its heading takes the focus that went away with it. */
  readonly arrives: boolean;
  readonly children: ComponentChildren;
}

/** One step of what can be done with the lock. */
export function LockFrame({ title, arrives, children }: LockFrameProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) heading.current?.focus();
  }, [arrives]);
  return (
    <section class="plate lock" aria-labelledby="lock-title">
      <h2 id="lock-title" class="lock__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
