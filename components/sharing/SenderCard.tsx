import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardText } from '@/utils/sharing/card';
import type { CodeReader } from '@/utils/sharing/code-reader';
import { safetyNumber } from '@/utils/sharing/safety-number';
import type { CardWay } from '@/utils/sharing/sharing';
import { Unfold } from '../shell/Unfold';
import { SafetyNumber } from './SafetyNumber';

interface SenderCardProps {
  /** Of its own for each on a page. */
  readonly id: string;
  readonly label: string;
  readonly way: CardWay;
  readonly mine: CardText | null;
  /** When it was compared, in words; `null`: not yet. */
  readonly verified: string | null;
  readonly codes: CodeReader;
  readonly onSame: () => void;
}

/** Whose card it is: not known until the two numbers were compared. */
export function SenderCard({ id, label, way, mine, verified, codes, onSame }: SenderCardProps): JSX.Element {
  const [number, setNumber] = useState<readonly string[] | null>(null);
  const [open, setOpen] = useState(way.before !== null);
  useEffect(() => {
    if (!open || mine === null) return;
    setNumber(null);
    // So that it says first that it works.
    const timer = setTimeout(() => setNumber(safetyNumber(mine, way.card)));
    return () => clearTimeout(timer);
  }, [open, mine, way.card]);
  return (
    <>
      {way.before !== null && (
        <p class="notice" role="alert">
          {i18n.t('sharing.inbox.people.cardChanged', { name: label })}
        </p>
      )}
      <Unfold
        title={i18n.t('sharing.partner.safety')}
        now={
          verified === null
            ? i18n.t('sharing.partner.unverified')
            : i18n.t('sharing.partner.verified', { day: verified })
        }
        open={open}
        onOpen={() => setOpen(true)}
      >
        {mine === null ? (
          <p>{i18n.t('sharing.inbox.people.cardFirst')}</p>
        ) : (
          <SafetyNumber id={id} reads number={number} verified={verified !== null} codes={codes} onSame={onSame} />
        )}
      </Unfold>
    </>
  );
}
