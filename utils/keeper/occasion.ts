import type { Start } from './gaps';

/** A start of the background, once it is known of which kind; a start whose kind is not known yet; a change of access; a page that came without a guard; time that went by; a look by request; or the vault that was unlocked, or got other keys. */
export type Occasion = Start | 'starting' | 'access' | 'arrival' | 'time' | 'heartbeat' | 'repair' | 'unlocked';

/** What time ends, and what opens, may be a private window's: a sign of life at that moment would keep a trace of it. */
export function mayBePrivate(why: Occasion): boolean {
  return why === 'time' || why === 'arrival';
}

/** Keys or words may be others than they were. */
export function isFresh(why: Occasion): boolean {
  return why === 'unlocked' || (isStart(why) && why !== 'woken');
}

export function isStart(why: Occasion): why is Start {
  return ['woken', 'browser', 'enabled', 'updated', 'installed'].includes(why);
}
