import type { JSX } from 'preact';

interface NotUnderstoodProps {
  readonly count: number;
  readonly samples: readonly string[];
}

/** Lines of a list that were not understood: how many, and what the first ones said. */
export function NotUnderstood({ count, samples }: NotUnderstoodProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <details class="unfold">
      <summary class="unfold__head">
        {count === 1 ? '1 line was not understood' : `${count.toLocaleString()} lines were not understood`}
      </summary>
      <ul class="unfold__body">
        {samples.map((sample) => (
          <li key={sample}>
            <code dir="auto">{sample}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
