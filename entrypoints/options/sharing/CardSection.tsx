import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OwnCard } from '@/components/sharing/OwnCard';
import { Unfold } from '@/components/shell/Unfold';
import { copyText } from '@/utils/platform/clipboard';
import type { Sharing } from '@/utils/sharing/sharing';
import { ownIdentity } from './own-identity';

export function CardSection({ sharing }: { readonly sharing: Sharing }): JSX.Element {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const card = sharing.identity?.card ?? null;

  async function make(): Promise<void> {
    const made = await ownIdentity(sharing).catch(() => null);
    setProblem(made === null ? i18n.t('sharing.card.notMade') : null);
  }

  async function copy(): Promise<void> {
    if (card === null) return;
    setSaid(i18n.t((await copyText(card)) ? 'sharing.card.copied' : 'sharing.card.notCopied'));
  }

  return (
    <section class="plate own-card-plate" aria-label={i18n.t('sharing.card.label')}>
      <Unfold title={i18n.t('sharing.card.label')} now={i18n.t('sharing.room.cardNow')} open={false}>
        <p>{i18n.t('sharing.room.cardAbout')}</p>
        <OwnCard card={card} said={said} problem={problem} onCopy={() => void copy()}>
          <div>
            <button type="button" class="button" onClick={() => void make()}>
              {i18n.t('sharing.card.make')}
            </button>
          </div>
        </OwnCard>
      </Unfold>
    </section>
  );
}
