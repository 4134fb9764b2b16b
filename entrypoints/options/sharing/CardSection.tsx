import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OwnCard } from '@/components/sharing/OwnCard';
import { copyText } from '@/utils/platform/clipboard';
import type { Sharing } from '@/utils/sharing/sharing';
import { ownIdentity } from './own-identity';

export function CardSection({ sharing }: { readonly sharing: Sharing }): JSX.Element {
  const [said, setSaid] = useState('');
  const card = sharing.identity?.card ?? null;

  async function make(): Promise<void> {
    const made = await ownIdentity(sharing).catch(() => null);
    setSaid(made === null ? i18n.t('sharing.room.cardNotMade') : '');
  }

  return (
    <OwnCard
      card={card}
      said={said}
      onMake={() => void make()}
      onCopy={() => {
        if (card !== null)
          void copyText(card).then((done) => setSaid(i18n.t(done ? 'sharing.room.copied' : 'sharing.room.notCopied')));
      }}
    />
  );
}
