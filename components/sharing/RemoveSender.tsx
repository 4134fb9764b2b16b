import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useAsk } from './use-ask';

interface RemoveSenderProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** What goes, before it does. */
export function RemoveSender({ label, onRemove }: RemoveSenderProps): JSX.Element {
  const { asks, setAsks, question, start } = useAsk();
  return asks ? (
    <div class="stack">
      <p ref={question} tabIndex={-1}>
        {i18n.t('sharing.inbox.people.removeAbout')}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onRemove}>
          {i18n.t('sharing.inbox.people.removeSure', { name: label })}
        </button>
        <button type="button" class="button" onClick={() => setAsks(false)}>
          {i18n.t('sharing.inbox.people.keep')}
        </button>
      </div>
    </div>
  ) : (
    <div>
      <button ref={start} type="button" class="button" onClick={() => setAsks(true)}>
        {i18n.t('sharing.inbox.people.remove')}
      </button>
    </div>
  );
}
