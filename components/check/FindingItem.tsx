import type { ComponentChildren, JSX } from 'preact';
import type { Finding } from '@/utils/keeper/self-check';
import { FINDING_TEXT, STATE_TEXT } from './finding-text';

interface FindingItemProps {
  readonly finding: Finding;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

export function FindingItem({ finding, children }: FindingItemProps): JSX.Element {
  const { part, state, desired, actual } = finding;
  const text = FINDING_TEXT[part];
  return (
    <li class={`finding finding--${state}`}>
      <h2>{text.title}</h2>
      <div class="stack">
        <p>
          <strong>{STATE_TEXT[state]}</strong> {text[state]}
        </p>
        {desired !== undefined && actual !== undefined && (
          <p class="soft">
            Should be: {desired}. Is: {actual}.
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
