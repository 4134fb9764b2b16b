import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type DeskParts, PartnerDesk } from '@/components/sharing/PartnerDesk';
import { ViewerPart } from '@/components/sharing/ViewerPart';
import { say } from '@/components/shell/say';
import { copyText } from '@/utils/platform/clipboard';
import { systemClock } from '@/utils/platform/clock';
import { codes } from '@/utils/platform/codes';
import { reading } from '@/utils/platform/reading-worker';
import { saveFile } from '@/utils/platform/save-file';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import { saveViewer } from '@/utils/platform/viewer-file';
import { timeText } from '@/utils/platform/words';
import { troubleWithSharing } from '@/utils/sharing/read-sharing';
import { useSharing } from '@/wired/sharing/use-sharing';
import { useFirstCard } from './use-first-card';

const PARTS: DeskParts = {
  reading,
  codes,
  edit: sendSharingEdit,
  copy: copyText,
  save: (text, name) => saveFile(new Blob([text], { type: 'text/plain' }), name),
  now: () => systemClock.now(),
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  dateText: timeText,
};

/** Reading what others share. Whoever comes here gets a card; it asks for nothing else. */
export function PartnerRoom(): JSX.Element {
  const read = useSharing();
  const { problem, again } = useFirstCard(read, PARTS);
  if (read === null) return <p role="status">{i18n.t('shell.opening')}</p>;
  if (read.type !== 'sharing') return <p class="notice">{say(troubleWithSharing(read))}</p>;
  return (
    <>
      <p class="lead">{i18n.t('sharing.inbox.lead')}</p>
      <PartnerDesk
        sharing={read.sharing}
        parts={PARTS}
        cardProblem={problem}
        makeCard={
          problem === null ? (
            <p role="status">{i18n.t('sharing.inbox.card.making')}</p>
          ) : (
            <div>
              <button type="button" class="button" onClick={again}>
                {i18n.t('sharing.card.make')}
              </button>
            </div>
          )
        }
        help={<a href="help.html">{i18n.t('sharing.guide.help.link')}</a>}
      />
      <ViewerPart onSave={() => void saveViewer()} />
    </>
  );
}
