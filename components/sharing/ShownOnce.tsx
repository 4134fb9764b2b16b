import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SummaryBody } from '@/utils/sharing/summary';
import { SummaryView } from './SummaryView';

interface ShownOnceProps {
  /** One's own, or by somebody whose card is not known. */
  readonly type: 'own' | 'unknown';
  readonly body: SummaryBody;
  readonly onClose: () => void;
}

/** A summary that is shown and not kept. */
export function ShownOnce({ type, body, onClose }: ShownOnceProps): JSX.Element {
  return (
    <div class="stack">
      <p class="notice">{i18n.t(`sharing.inbox.once.${type}`)}</p>
      <SummaryView body={body} />
      <div>
        <button type="button" class="button" onClick={onClose}>
          {i18n.t('sharing.inbox.once.close')}
        </button>
      </div>
    </div>
  );
}
