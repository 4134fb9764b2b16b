import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { numberText } from '../shell/number-text';

interface NotUnderstoodProps {
  readonly count: number;
  readonly samples: readonly string[];
}

/** Lines of a list that were not understood: how many, and what the first ones said. */
export function NotUnderstood({ count, samples }: NotUnderstoodProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <details class="unfold">
      <summary class="unfold__head">{i18n.t('list.notUnderstoodTitle', count, { lines: numberText(count) })}</summary>
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
