import type { JSX } from 'preact';
import { i18n } from '#i18n';

export interface PasskeysProps {
  /** Whether this browser lets an extension use them. */
  readonly work: boolean;
  /** The ids of their slots. */
  readonly ids: readonly string[];
  /** What became of the last change. */
  readonly said: string;
  readonly onAdd: () => void;
  readonly onRemove: (id: string) => void;
}

/** Further ways to open the lock, which their owner may lose; so they are never the only ones. */
export function Passkeys({ work, ids, said, onAdd, onRemove }: PasskeysProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="passkeys-title">
      <h3 id="passkeys-title" tabIndex={-1}>
        {i18n.t('lock.passkey.title')}
      </h3>
      <p>{i18n.t(work ? 'lock.passkey.about' : 'lock.passkey.firefox')}</p>
      {ids.length > 0 && (
        <ul class="plain-list">
          {ids.map((id, at) => (
            <li key={id} class="row passkey">
              <span>{i18n.t('lock.passkey.one', { number: at + 1 })}</span>
              <button type="button" class="button" onClick={() => onRemove(id)}>
                {i18n.t('lock.passkey.remove', { number: at + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {work && (
        <div>
          <button type="button" class="button" onClick={onAdd}>
            {i18n.t('lock.passkey.add')}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
