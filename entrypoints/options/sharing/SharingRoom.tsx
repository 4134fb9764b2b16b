import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { say } from '@/components/shell/say';
import { troubleWithSharing } from '@/utils/sharing/read-sharing';
import { useSharing } from '@/wired/sharing/use-sharing';
import { PartnersRoom } from './PartnersRoom';
import { PrepareRoom } from './PrepareRoom';
import { usePartnerRoute } from './use-partner-route';

export function SharingRoom(): JSX.Element {
  const read = useSharing();
  const asked = usePartnerRoute();
  const prepared = useRef(false);
  if (read === null) return <p role="status">{i18n.t('shell.opening')}</p>;
  if (read.type !== 'sharing') {
    return (
      <p class="notice" role="alert">
        {say(troubleWithSharing(read))}
      </p>
    );
  }
  const { sharing } = read;
  const partner = sharing.partners.find(({ id }) => id === asked);
  prepared.current ||= partner !== undefined;
  return partner === undefined ? (
    <PartnersRoom sharing={sharing} returned={prepared.current} />
  ) : (
    <PrepareRoom key={partner.id} sharing={sharing} partner={partner} />
  );
}
