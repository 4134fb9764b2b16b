import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PrepareView } from '@/components/sharing/PrepareView';
import { canShareFiles } from '@/utils/platform/share-file';
import { saveViewer } from '@/utils/platform/viewer-file';
import { FIRST_CHOICES, type SummaryChoices } from '@/utils/sharing/choices';
import { offeredParts } from '@/utils/sharing/offered-parts';
import type { Partner, Sharing } from '@/utils/sharing/sharing';
import { useHandOver } from './use-hand-over';
import { goToPartner } from './use-partner-route';
import { useSummary } from './use-summary';

interface PrepareRoomProps {
  readonly sharing: Sharing;
  readonly partner: Partner;
}

export function PrepareRoom({ sharing, partner }: PrepareRoomProps): JSX.Element {
  const [choices, setChoices] = useState<SummaryChoices>(partner.choices ?? FIRST_CHOICES);
  const [note, setNote] = useState('');
  const made = useSummary(sharing, partner, choices, note);
  const handOver = useHandOver(partner, choices, made);
  useEffect(() => {
    document.getElementById('prepare-title')?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <PrepareView
      preview={made.preview}
      choices={{
        choices,
        parts: offeredParts(made.goals),
        note,
        onChoices: (part) => setChoices((now) => ({ ...now, ...part })),
        onNote: setNote,
      }}
      handOver={{ partner, canShare: canShareFiles(), ...handOver }}
      onSaveViewer={() => void saveViewer()}
      onBack={() => goToPartner(null)}
    />
  );
}
