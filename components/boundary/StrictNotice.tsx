import type { JSX } from 'preact';
import { i18n } from '#i18n';

interface StrictNoticeProps {
  /** When it ends, as a time of day. */
  readonly until: string;
  /** Ending it early was asked for already, and waits. */
  readonly ending: boolean;
  readonly said: string;
  readonly onEnd: () => void;
}

/** While a strict window lasts: until when, what that means, and how to end it. */
export function StrictNotice({ until, ending, said, onEnd }: StrictNoticeProps): JSX.Element {
  return (
    <section class="notice stack" aria-label={i18n.t('strict.title')}>
      <p>
        <strong>{i18n.t('strict.until', { time: until })}</strong> {i18n.t('strict.meaning')}
      </p>
      {!ending && (
        <div>
          <button type="button" class="button" onClick={onEnd}>
            {i18n.t('strict.end')}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
