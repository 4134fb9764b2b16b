import type { JSX } from 'preact';
import { i18n } from '#i18n';

export interface PasskeyPartProps {
  /** Whether this browser lets an extension use passkeys. */
  readonly work: boolean;
  readonly has: boolean;
  /** What became of the last change. */
  readonly said: string;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** A further way to open the lock. Its owner may lose it, so it is never the only one. */
export function PasskeyPart({ work, has, said, onAdd, onRemove }: PasskeyPartProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="passkey-title">
      <h3 id="passkey-title" tabIndex={-1}>
        {i18n.t('lock.passkey.title')}
      </h3>
      <p>{i18n.t(work ? 'lock.passkey.about' : 'lock.passkey.firefox')}</p>
      {work && (
        <div>
          {has ? (
            <button key="remove" type="button" class="button" onClick={onRemove}>
              {i18n.t('lock.passkey.remove')}
            </button>
          ) : (
            <button key="add" type="button" class="button" onClick={onAdd}>
              {i18n.t('lock.passkey.add')}
            </button>
          )}
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
