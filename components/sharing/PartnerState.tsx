import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Partner } from '@/utils/sharing/sharing';
import { DAYS } from '../boundary/days';

interface PartnerStateProps {
  readonly partner: Partner;
  /** @param at Unix milliseconds */
  readonly dateText: (at: number) => string;
}

/** How it stands with a partner, in a few words. */
export function PartnerState({ partner, dateText }: PartnerStateProps): JSX.Element {
  const { way, paused, remindOn } = partner;
  const day = DAYS.find((each) => each.day === remindOn);
  return (
    <p class="partner__state soft small">
      <span>{wayText(way, dateText)}</span>
      {paused && <span>{i18n.t('sharing.partner.paused')}</span>}
      {day !== undefined && !paused && <span>{i18n.t('sharing.partner.reminds', { day: i18n.t(day.name) })}</span>}
    </p>
  );
}

function wayText(way: Partner['way'], dateText: PartnerStateProps['dateText']): string {
  if (way.type === 'passphrase') return i18n.t('sharing.partner.noCard');
  return way.verified === null
    ? i18n.t('sharing.partner.unverified')
    : i18n.t('sharing.partner.verified', { day: dateText(way.verified) });
}
