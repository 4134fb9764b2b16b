import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EraseStep, EraseView } from '@/components/backup/EraseView';
import { ask } from '@/utils/platform/messages';

/** Works whatever is locked. Where it is done, the background has closed this page before it could say so. */
export function EraseSection(): JSX.Element {
  const [step, setStep] = useState<EraseStep>('closed');
  const [problem, setProblem] = useState<string | null>(null);

  async function erase(): Promise<void> {
    setStep('erasing');
    setProblem(null);
    const answer = await ask({ type: 'erase/everything' }).catch(() => 'failed' as const);
    if (answer === 'done') return;
    setStep('closed');
    setProblem(i18n.t(answer === 'private' ? 'erase.private' : 'erase.failed'));
  }

  return (
    <EraseView
      step={step}
      problem={problem}
      onAsk={() => setStep('asking')}
      onKeep={() => setStep('closed')}
      onErase={() => void erase()}
    />
  );
}
