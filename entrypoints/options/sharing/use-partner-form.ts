import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PartnerFormProps } from '@/components/sharing/PartnerForm';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import type { Sentence } from '@/utils/sentence/sentence';
import {
  NO_PARTNER_PROBLEMS,
  NO_PARTNER_TEXT,
  type PartnerProblems,
  type PartnerText,
  readPartner,
} from '@/utils/sharing/read-partner';
import type { Sharing } from '@/utils/sharing/sharing';
import { toFeed, toSharingId } from '@/utils/sharing/sharing-id';
import { ownIdentity } from './own-identity';

/** @param tell what became of it */
export function usePartnerForm(
  sharing: Sharing,
  tell: (said: string, problem: Sentence | null) => void,
): Omit<PartnerFormProps, 'scan'> {
  const [text, setText] = useState<PartnerText>(NO_PARTNER_TEXT);
  const [problems, setProblems] = useState<PartnerProblems>(NO_PARTNER_PROBLEMS);

  function change(part: Partial<PartnerText>): void {
    setText((now) => ({ ...now, ...part }));
    setProblems(NO_PARTNER_PROBLEMS);
  }

  function wrong(found: PartnerProblems): void {
    setProblems(found);
    document.getElementById(found.name !== null ? 'partner-name' : 'partner-card')?.focus();
  }

  async function add(): Promise<void> {
    tell('', null);
    const typed = readPartner(text);
    if (typed.type === 'problems') return wrong(typed.problems);
    const { label, card } = typed;
    const saved = await sendSharingEdit({
      type: 'add-partner',
      id: toSharingId(crypto.getRandomValues(new Uint8Array(8))),
      label,
      card,
      feed: toFeed(crypto.getRandomValues(new Uint8Array(16))),
    });
    if (saved.type === 'refused')
      return card === null ? tell('', saved.sentence) : wrong({ name: null, card: saved.sentence });
    setText(NO_PARTNER_TEXT);
    tell(i18n.t('sharing.partner.added', { name: label }), null);
    // They need a card to know who writes. Where it cannot be made now, it is made with the first summary.
    await ownIdentity(sharing).catch(() => null);
  }

  return { text, problems, onChange: change, onSubmit: () => void add() };
}
