import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardScan } from '@/components/sharing/CardScan';
import { DueLines } from '@/components/sharing/DueLines';
import { LedgerView } from '@/components/sharing/LedgerView';
import { SetupView } from '@/components/sharing/SetupView';
import { SharingView } from '@/components/sharing/SharingView';
import { say } from '@/components/shell/say';
import { dayOf } from '@/utils/journal/day';
import { systemClock } from '@/utils/platform/clock';
import { codes } from '@/utils/platform/codes';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import { timeText } from '@/utils/platform/words';
import type { Sentence } from '@/utils/sentence/sentence';
import { askingOf } from '@/utils/sharing/asking';
import { remindersOn } from '@/utils/sharing/reminder';
import type { Partner, Sharing } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import { CardSection } from './CardSection';
import { PartnerCard } from './PartnerCard';
import { usePartnerForm } from './use-partner-form';
import { goToPartner } from './use-partner-route';

const TITLE = 'partners-title';

interface PartnersRoomProps {
  readonly sharing: Sharing;
  /** From a summary that was prepared: what was pressed there has gone. */
  readonly returned: boolean;
}

export function PartnersRoom({ sharing, returned }: PartnersRoomProps): JSX.Element {
  const [told, setTold] = useState<{ readonly said: string; readonly problem: Sentence | null }>(QUIET);
  useEffect(() => {
    if (returned) document.getElementById(TITLE)?.focus();
  }, []);
  const now = systemClock.now();
  const asking = askingOf(sharing, now);
  const form = usePartnerForm(sharing, (said, problem) => setTold({ said, problem }));

  /** What it is about goes away with what was pressed, so the focus goes to the heading. */
  async function change(edit: SharingEdit, said: string): Promise<void> {
    setTold(QUIET);
    const saved = await sendSharingEdit(edit);
    setTold(saved.type === 'saved' ? { said, problem: null } : { said: '', problem: saved.sentence });
    if (saved.type === 'saved') document.getElementById(TITLE)?.focus();
  }

  const answered = (said: string): void => void change({ type: 'asked', at: systemClock.now() }, said);
  const due = remindersOn(sharing, dayOf(now, systemClock.offset(now)), systemClock.offset);
  return (
    <SharingView
      setup={asking !== null && <SetupView asking={asking} onYes={() => answered('')} onSkip={() => answered('')} />}
      due={due.length > 0 && <DueLines partners={due} onLook={goToPartner} />}
      partners={sharing.partners}
      item={(partner: Partner) => (
        <PartnerCard
          key={partner.id}
          sharing={sharing}
          partner={partner}
          onRemove={() =>
            void change(
              { type: 'remove-partner', id: partner.id },
              i18n.t('sharing.partner.removed', { name: partner.label }),
            )
          }
        />
      )}
      form={{
        ...form,
        scan: (
          <CardScan
            id="partner-scan"
            codes={codes}
            found={i18n.t('sharing.scan.found')}
            onCard={(card) => form.onChange({ card })}
          />
        ),
      }}
      said={told.said}
      problem={told.problem === null ? null : say(told.problem)}
      card={<CardSection sharing={sharing} />}
      ledger={sharing.sent.length > 0 && <LedgerView sent={sharing.sent} timeText={timeText} />}
    />
  );
}

const QUIET = { said: '', problem: null };
