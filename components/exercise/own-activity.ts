import { FEW_ACTIVITIES } from '@/utils/exercise/few-activities';
import { say } from '../shell/say';

/** One of the person's own small activities, in their words. */
export interface OwnActivity {
  readonly id: string;
  readonly text: string;
}

/** Theirs, or a few of ours where they have none yet. */
export function activitiesToOffer(own: readonly OwnActivity[]): readonly OwnActivity[] {
  return own.length > 0 ? own : FEW_ACTIVITIES.map(({ id, label }) => ({ id, text: say({ key: label }) }));
}

export function textOfActivity(id: string, own: readonly OwnActivity[]): string {
  return activitiesToOffer(own).find((each) => each.id === id)?.text ?? '';
}
