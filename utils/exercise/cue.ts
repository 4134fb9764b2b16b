import { momentOf } from './moment';
import type { Session } from './session';

/** What can be heard or felt of an exercise by somebody who asked for it: a breath in or out, another step, the end. */
export type Cue = 'in' | 'out' | 'step' | 'end';

/** `null` where nothing has changed that one could want to hear, and in words alone. */
export function cueBetween(before: Session, after: Session): Cue | null {
  if (after.plain || after.stage === before.stage) return null;
  const { stage } = after;
  if (stage.type === 'finished') return before.stage.type === 'running' ? 'end' : null;
  if (stage.type !== 'running') return null;
  const now = momentOf(after, stage);
  const earlier = before.stage.type === 'running' ? momentOf(before, before.stage) : null;
  if (now.breath !== null && now.breath.way !== earlier?.breath?.way) return now.breath.way;
  return now.breath === null && now.number !== earlier?.number ? 'step' : null;
}
