import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Partner } from '@/utils/sharing/sharing';
import { Said } from '../shell/Said';
import { PartnerForm, type PartnerFormProps } from './PartnerForm';

interface SharingViewProps {
  /** Whether the person wants this themselves; where it is to be asked. */
  readonly setup: ComponentChildren;
  readonly due: ComponentChildren;
  readonly partners: readonly Partner[];
  readonly item: (partner: Partner) => JSX.Element;
  readonly form: PartnerFormProps;
  /** What became of the last change. */
  readonly said: string;
  readonly problem: string | null;
  readonly card: ComponentChildren;
  readonly ledger: ComponentChildren;
}

export function SharingView(props: SharingViewProps): JSX.Element {
  const { setup, due, partners, item, form, said, problem, card, ledger } = props;
  return (
    <div class="sharing">
      {setup}
      {due}
      <section class="stack" aria-labelledby="partners-title">
        <h2 id="partners-title" tabIndex={-1}>
          {i18n.t('sharing.partner.title')}
        </h2>
        <p>{i18n.t('sharing.room.about')}</p>
        <p role="status" class="soft">
          {said}
        </p>
        <div role="alert">{problem !== null && <p class="notice">{problem}</p>}</div>
        {partners.length > 0 && (
          <ul class="plain-list" aria-label={i18n.t('sharing.partner.list')}>
            {partners.map(item)}
          </ul>
        )}
        <div class="plate">
          <PartnerForm {...form} />
        </div>
      </section>
      {card}
      {ledger}
      <p class="soft">
        <Said of="sharing.room.received" places={{ open: <a href="partner.html">{i18n.t('sharing.room.open')}</a> }} />
      </p>
    </div>
  );
}
