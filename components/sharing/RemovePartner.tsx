import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import { Said } from '../shell/Said';

interface RemovePartnerProps {
  readonly label: string;
  readonly question: Ref<HTMLParagraphElement>;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** What goes and what stays, before it does. */
export function RemovePartner({ label, question, onRemove, onKeep }: RemovePartnerProps): JSX.Element {
  return (
    <div class="notice stack">
      <p ref={question} tabIndex={-1} class="partner__asks">
        <strong>
          <Said of="sharing.partner.removeTitle" places={{ name: <bdi>{label}</bdi> }} />
        </strong>
      </p>
      <p>{i18n.t('sharing.partner.goes')}</p>
      <p>{i18n.t('sharing.partner.stays')}</p>
      <div class="row">
        <button type="button" class="button" onClick={onRemove}>
          {i18n.t('sharing.partner.removeSure')}
        </button>
        <button type="button" class="button button--quiet" onClick={onKeep}>
          {i18n.t('sharing.partner.keepPartner')}
        </button>
      </div>
    </div>
  );
}
