import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Partner, PartnerId } from '@/utils/sharing/sharing';
import { Said } from '../shell/Said';

interface DueLinesProps {
  readonly partners: readonly Partner[];
  readonly onLook: (id: PartnerId) => void;
}

/** That this is the day on which the person wanted to look at a summary. */
export function DueLines({ partners, onLook }: DueLinesProps): JSX.Element {
  return (
    <>
      {partners.map(({ id, label }) => (
        <div key={id} class="row due">
          <p class="soft">
            <Said of="sharing.room.due" places={{ name: <bdi>{label}</bdi> }} />
          </p>
          <button type="button" class="button" onClick={() => onLook(id)}>
            {i18n.t('sharing.room.look')}
          </button>
        </div>
      ))}
    </>
  );
}
