import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';

interface KeyViewProps {
  readonly onSave: () => void;
  /** The way to another one. */
  readonly children: ComponentChildren;
}

/** The key as a file, and who can read with it. */
export function KeyView({ onSave, children }: KeyViewProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="my-key-title">
      <h2 id="my-key-title">{i18n.t('sharing.inbox.key.title')}</h2>
      <p>{i18n.t('sharing.inbox.key.about')}</p>
      <p class="soft">{i18n.t('sharing.inbox.key.secret')}</p>
      <div>
        <button type="button" class="button" onClick={onSave}>
          {i18n.t('sharing.inbox.key.save')}
        </button>
      </div>
      {children}
    </section>
  );
}
