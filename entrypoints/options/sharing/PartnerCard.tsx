import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PartnerItem } from '@/components/sharing/PartnerItem';
import { cleanLine } from '@/utils/plan/clean-line';
import { breathe } from '@/utils/platform/breathe';
import { systemClock } from '@/utils/platform/clock';
import { codes } from '@/utils/platform/codes';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import { dateText } from '@/utils/platform/words';
import type { Sentence } from '@/utils/sentence/sentence';
import { labelProblem, readTheirs } from '@/utils/sharing/read-partner';
import { safetyNumber } from '@/utils/sharing/safety-number';
import type { Partner, Sharing } from '@/utils/sharing/sharing';
import type { SharingEdit } from '@/utils/sharing/sharing-edit';
import { ownIdentity } from './own-identity';
import { goToPartner } from './use-partner-route';

interface PartnerCardProps {
  readonly sharing: Sharing;
  readonly partner: Partner;
  readonly onRemove: () => void;
}

const NO_PROBLEMS = { name: null, card: null };

export function PartnerCard({ sharing, partner, onRemove }: PartnerCardProps): JSX.Element {
  const { id, way } = partner;
  const card = way.type === 'card' ? way.card : null;
  const [number, setNumber] = useState<readonly string[] | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<'name' | 'card', Sentence | null>>>(NO_PROBLEMS);
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    if (!wanted || card === null) return;
    let here = true;
    setNumber(null);
    void (async () => {
      const own = await ownIdentity(sharing);
      await breathe();
      if (here && own !== null) setNumber(safetyNumber(own.card, card));
    })().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [wanted, card, sharing.identity?.card]);

  async function change(edit: SharingEdit, field: 'name' | 'card' = 'name'): Promise<boolean> {
    setSaid('');
    setProblems(NO_PROBLEMS);
    const saved = await sendSharingEdit(edit);
    if (saved.type === 'saved') setSaid(i18n.t('sharing.partner.kept'));
    else setProblems({ ...NO_PROBLEMS, [field]: saved.sentence });
    return saved.type === 'saved';
  }

  async function newCard(typed: string): Promise<boolean> {
    const read = readTheirs(typed);
    if (typeof read === 'string') return change({ type: 'card-of-partner', id, card: read }, 'card');
    setProblems({ ...NO_PROBLEMS, card: read });
    return false;
  }

  function label(typed: string): void {
    const line = cleanLine(typed);
    const problem = labelProblem(line);
    if (problem === null) void change({ type: 'label-partner', id, label: line });
    else setProblems({ ...NO_PROBLEMS, name: problem });
  }

  return (
    <PartnerItem
      partner={partner}
      safetyNumber={number}
      codes={codes}
      problems={problems}
      said={said}
      dateText={dateText}
      onPrepare={() => goToPartner(id)}
      onSafety={() => setWanted(true)}
      onSame={() => {
        if (card !== null) void change({ type: 'verify', card, at: systemClock.now() });
      }}
      onPause={(paused) => void change({ type: 'pause-partner', id, paused })}
      onRemind={(on) => void change({ type: 'remind', id, on })}
      onLabel={label}
      onNewCard={newCard}
      onRemove={onRemove}
    />
  );
}
