import { useState } from 'preact/hooks';
import { say } from '@/components/shell/say';
import type { Sentence } from '@/utils/sentence/sentence';
import type { Strength } from '@/utils/strength/strength';
import type { PassphraseSecret } from '@/utils/vault/change-lock';
import type { StretchProgress } from '@/utils/vault/stretch-report';
import { stretchAnew, troubleWith } from '@/utils/vault/unlock-service';
import { useStrength } from './use-strength';
import { useStretching } from './use-stretching';

/** What a form for a new passphrase needs: how hard it is to guess, and the work before it is kept. */
export function useNewPassphrase(): {
  readonly strength: Strength | null;
  readonly look: (passphrase: string) => void;
  readonly progress: StretchProgress | null;
  readonly problem: string | null;
  /** @param use what to do with it @returns whether that went well */
  readonly keep: (
    passphrase: string,
    use: (stretched: PassphraseSecret) => Promise<Sentence | null>,
  ) => Promise<boolean>;
} {
  const { strength, look } = useStrength();
  const { progress, begin, ended } = useStretching();
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(
    passphrase: string,
    use: (stretched: PassphraseSecret) => Promise<Sentence | null>,
  ): Promise<boolean> {
    const stretching = begin();
    setProblem(null);
    const trouble = await stretchAnew(passphrase, stretching).then(use).catch(troubleWith);
    // Who left the form meanwhile hears no more of it; what was kept is kept.
    if (stretching.signal.aborted) return false;
    ended();
    setProblem(trouble === null ? null : say(trouble));
    return trouble === null;
  }

  return { strength, look, progress, problem, keep };
}
