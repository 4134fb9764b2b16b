import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockFrame } from '@/components/lock/LockFrame';
import { RecoveryCodeForm } from '@/components/lock/RecoveryCodeForm';
import { copyText } from '@/utils/platform/clipboard';
import type { Bytes } from '@/utils/vault/bytes';
import { randomBytes } from '@/utils/vault/random-bytes';
import { groupToAsk, RECOVERY_BYTES, recoveryGroups } from '@/utils/vault/recovery-code';
import type { StretchProgress } from '@/utils/vault/stretch-report';

interface ShowCodeProps {
  readonly progress: StretchProgress | null;
  readonly problem: string | null;
  readonly onFinish: (code: Bytes) => void;
  readonly onCancel: () => void;
}

/** A new code, which nothing knows until it is finished. */
export function ShowCode({ progress, problem, onFinish, onCancel }: ShowCodeProps): JSX.Element {
  const [code] = useState(() => randomBytes(RECOVERY_BYTES));
  const [asked] = useState(() => groupToAsk(Math.random()));
  const [said, setSaid] = useState('');
  const groups = recoveryGroups(code);

  async function copy(): Promise<void> {
    const copied = await copyText(groups.join(' '));
    setSaid(i18n.t(copied ? 'lock.code.copied' : 'lock.code.notCopied'));
  }

  return (
    <LockFrame title={i18n.t('lock.code.title')} arrives>
      <RecoveryCodeForm
        groups={groups}
        asked={asked}
        said={said}
        progress={progress}
        problem={problem}
        onCopy={() => void copy()}
        onPrint={() => print()}
        onFinish={() => onFinish(code)}
        onCancel={onCancel}
      />
    </LockFrame>
  );
}
