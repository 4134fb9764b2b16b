import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Ask {
  readonly asks: boolean;
  readonly setAsks: (asks: boolean) => void;
  readonly question: RefObject<HTMLParagraphElement | null>;
  readonly start: RefObject<HTMLButtonElement | null>;
}

/** A question in the place of the button that leads to it. What is pressed goes away each time, so the focus goes along: to the question, and back. */
export function useAsk(): Ask {
  const [asks, setAsks] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useLayoutEffect(() => {
    if (asks) question.current?.focus();
    else if (before.current) start.current?.focus();
    before.current = asks;
  }, [asks]);
  return { asks, setAsks, question, start };
}
