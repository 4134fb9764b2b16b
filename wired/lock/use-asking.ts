import { useEffect, useState } from 'preact/hooks';
import type { AskState } from '@/components/lock/AskPassphraseForm';
import { say } from '@/components/shell/say';
import { systemClock } from '@/utils/platform/clock';
import { secondsUntilNextTry } from '@/utils/vault/next-try';
import type { Stretching, Unlocked } from '@/utils/vault/unlock-service';
import { useStretching } from './use-stretching';

/** By a clock that nobody can set: the computer's own, set back, would keep somebody out for as long. Milliseconds. */
const passed = (): number => systemClock.ran().ms;

/** Wrong tries in a row, and when the next may be, for all the forms of this page. */
const tries = { wrong: 0, nextAt: 0 };

/** Asks for the passphrase, each time after a little longer where it was wrong. Nothing is ever closed for it. */
export function useAsking(): {
  readonly state: AskState;
  readonly ask: (attempt: (stretching: Stretching) => Promise<Unlocked>) => Promise<void>;
} {
  const { progress, begin, ended } = useStretching();
  const [found, setFound] = useState<Exclude<Unlocked, { readonly type: 'open' }> | null>(null);
  const [now, setNow] = useState(passed);
  const seconds = Math.max(0, Math.ceil((tries.nextAt - now) / 1000));

  useEffect(() => {
    if (seconds === 0) return;
    const timer = setInterval(() => setNow(passed()), 250);
    return () => clearInterval(timer);
  }, [seconds]);

  async function ask(attempt: (stretching: Stretching) => Promise<Unlocked>): Promise<void> {
    const stretching = begin();
    setFound(null);
    const unlocked = await attempt(stretching).catch(() => null);
    if (unlocked === null) return;
    tries.wrong = unlocked.type === 'wrong' ? tries.wrong + 1 : 0;
    tries.nextAt = passed() + secondsUntilNextTry(tries.wrong) * 1000;
    if (stretching.signal.aborted) return;
    setNow(passed());
    setFound(unlocked.type === 'open' ? null : unlocked);
    ended();
  }

  return { state: stateOf(), ask };

  function stateOf(): AskState {
    if (progress !== null) return { type: 'working', progress };
    if (found === null) return { type: 'ready' };
    return found.type === 'wrong' ? { type: 'wrong', seconds } : { type: 'trouble', sentence: say(found.sentence) };
  }
}
