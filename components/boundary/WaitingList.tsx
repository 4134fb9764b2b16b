import type { JSX } from 'preact';
import { i18n } from '#i18n';

export interface WaitingShown {
  readonly id: string;
  /** What will change, in a sentence. */
  readonly sentence: string;
  /** When, in words. */
  readonly when: string;
}

interface WaitingListProps {
  readonly waiting: readonly WaitingShown[];
  readonly onKeep: (id: string) => void;
}

/** Changes that loosen, and wait as long as the person chose beforehand. */
export function WaitingList({ waiting, onKeep }: WaitingListProps): JSX.Element | null {
  if (waiting.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{i18n.t('waiting.title')}</h2>
      <ul class="plain-list" aria-label={i18n.t('waiting.label')}>
        {waiting.map(({ id, sentence, when }) => (
          <li key={id} class="notice row">
            <p dir="auto">
              {sentence} <span class="soft">{when}</span>
            </p>
            <button type="button" class="button" onClick={() => onKeep(id)}>
              {i18n.t('waiting.keep')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
