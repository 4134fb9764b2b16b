import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UnlockView } from '@/components/lock/UnlockView';
import { say } from '@/components/shell/say';
import { homes } from '@/utils/platform/homes';
import { askPasskey, passkeysWork } from '@/utils/platform/passkey';
import type { Header } from '@/utils/vault/header';
import type { PasskeySlot } from '@/utils/vault/slot';
import { passkeySecret, passphraseSecret, unlockWith } from '@/utils/vault/unlock-service';
import { useAsking } from './use-asking';

interface UnlockProps {
  readonly header: Header;
  readonly focused: boolean;
  readonly onCode: () => void;
}

/** All pages follow what the memory holds, so there is nothing to do once it is open. */
export function Unlock({ header, focused, onCode }: UnlockProps): JSX.Element {
  const { state, ask } = useAsking();
  const [said, setSaid] = useState('');
  const passkey = header.slots.find((slot): slot is PasskeySlot => slot.type === 'passkey');

  async function usePasskey({ params }: PasskeySlot): Promise<void> {
    setSaid('');
    const asked = await askPasskey(params);
    if (asked.type === 'cancelled') return setSaid(i18n.t('lock.unlock.passkeyCancelled'));
    if (asked.type === 'unfit') return setSaid(i18n.t('lock.unlock.passkeyUnfit'));
    const unlocked = await unlockWith(homes, passkeySecret(asked.secret));
    if (unlocked.type === 'wrong') setSaid(i18n.t('lock.unlock.passkeyWrong'));
    if (unlocked.type === 'trouble') setSaid(say(unlocked.sentence));
  }

  return (
    <UnlockView
      state={state}
      said={said}
      passkey={passkeysWork() && passkey !== undefined}
      focused={focused}
      onUnlock={(passphrase) => {
        setSaid('');
        void ask((stretching) => unlockWith(homes, passphraseSecret(passphrase, stretching), stretching.signal));
      }}
      onPasskey={() => passkey !== undefined && void usePasskey(passkey)}
      onCode={onCode}
    />
  );
}
