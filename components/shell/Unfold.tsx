import type { ComponentChildren, JSX } from 'preact';

interface UnfoldProps {
  readonly title: string;
  /** What holds now, readable without unfolding. */
  readonly now: string;
  /** Unfolded from the start, as where a problem stands inside. */
  readonly open: boolean;
  /** It was unfolded. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** What most people leave as it is: its title and its present state on one line, the rest behind it. */
export function Unfold({ title, now, open, onOpen, children }: UnfoldProps): JSX.Element {
  return (
    <details
      class="unfold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary class="unfold__head">
        <span class="unfold__title">{title}</span> <span class="soft">{now}</span>
      </summary>
      <div class="unfold__body">{children}</div>
    </details>
  );
}
