import { levelOf, momentOf } from '@/utils/exercise/moment';
import type { Session } from '@/utils/exercise/session';
import type { Telling } from '@/utils/pause/asking';

/** The water stands as high as the stage of the exercise says, and a strong urge lifts it; with a breath it rises and falls. */
export function waterOf({ session, telling }: { readonly session: Session; readonly telling: Telling }): {
  readonly level?: number;
  readonly seconds?: number;
} {
  if (session.stage.type !== 'running') return {};
  const lift = (telling.urgeAfter ?? telling.urge ?? 5) / 10;
  const height = (0.55 + 0.45 * lift) * levelOf(session);
  const { breath, step } = momentOf(session, session.stage);
  if (breath === null || step.type !== 'breathe') return { level: height };
  return breath.way === 'in'
    ? { level: height, seconds: step.inSeconds }
    : { level: height / 3, seconds: step.outSeconds };
}
