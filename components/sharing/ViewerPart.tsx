import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface ViewerPartProps {
  readonly onSave: () => void;
}

/** The viewer alone, to be sent along. */
export function ViewerPart({ onSave }: ViewerPartProps): JSX.Element {
  return (
    <section class="plate" aria-labelledby="viewer-title">
      <h2 id="viewer-title">{i18n.t('sharing.inbox.viewer.title')}</h2>
      <p>{i18n.t('sharing.inbox.viewer.about')}</p>
      <div>
        <button type="button" class="button" onClick={onSave}>
          {i18n.t('sharing.inbox.viewer.save')}
        </button>
      </div>
    </section>
  );
}
