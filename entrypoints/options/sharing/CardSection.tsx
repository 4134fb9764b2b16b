import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OwnCard } from '@/components/sharing/OwnCard';
import { RenewCard } from '@/components/sharing/RenewCard';
import { say } from '@/components/shell/say';
import { Unfold } from '@/components/shell/Unfold';
import { copyText } from '@/utils/platform/clipboard';
import { saveFile } from '@/utils/platform/save-file';
import { sealInWorker } from '@/utils/platform/seal-worker';
import { sendSharingEdit } from '@/utils/platform/send-edit';
import type { CardText } from '@/utils/sharing/card';
import { identityFileText } from '@/utils/sharing/identity-file-text';
import type { Sharing } from '@/utils/sharing/sharing';
import { ownIdentity } from './own-identity';

export function CardSection({ sharing }: { readonly sharing: Sharing }): JSX.Element {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const pressed = useRef(false);
  const { identity } = sharing;
  const card = identity?.card ?? null;

  // What was pressed has gone.
  useEffect(() => {
    if (pressed.current && card !== null) document.getElementById('my-card')?.focus();
  }, [card]);

  async function make(): Promise<void> {
    pressed.current = true;
    const made = await ownIdentity(sharing).catch(() => null);
    setProblem(made === null ? i18n.t('sharing.card.notMade') : null);
  }

  async function copy(): Promise<void> {
    if (card === null) return;
    setSaid(i18n.t((await copyText(card)) ? 'sharing.card.copied' : 'sharing.card.notCopied'));
  }

  /** @returns what went wrong */
  async function renew(before: CardText): Promise<string | null> {
    setSaid('');
    const made = await sealInWorker({ type: 'identity' }).catch(() => null);
    if (made === null) return i18n.t('sharing.card.notMade');
    const saved = await sendSharingEdit({ type: 'replace-identity', before, identity: made });
    return saved.type === 'saved' ? null : say(saved.sentence);
  }

  return (
    <section class="plate" aria-label={i18n.t('sharing.card.label')}>
      <Unfold title={i18n.t('sharing.card.label')} now={i18n.t('sharing.room.cardNow')} open={false}>
        <p>{i18n.t('sharing.room.cardAbout')}</p>
        <OwnCard card={card} said={said} problem={problem} onCopy={() => void copy()}>
          <div>
            <button type="button" class="button" onClick={() => void make()}>
              {i18n.t('sharing.card.make')}
            </button>
          </div>
        </OwnCard>
        {identity !== null && (
          <RenewCard
            onSaveKey={() =>
              saveFile(new Blob([identityFileText(identity)], { type: 'text/plain' }), 'breakwater-key.txt')
            }
            onRenew={() => renew(identity.card)}
          />
        )}
      </Unfold>
    </section>
  );
}
