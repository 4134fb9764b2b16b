import { FEW_ACTIVITIES } from '@/utils/exercise/few-activities';
import type { Option } from '@/utils/exercise/option';
import type { OneOrMore } from '@/utils/quiet/words';
import { say } from '../shell/say';

/** One of the person's own small activities, in their words. */
export interface OwnActivity {
  readonly id: string;
  readonly text: string;
}

/** Theirs, or a few of ours where they have none yet. */
export function activitiesToOffer(own: readonly OwnActivity[]): OneOrMore<OwnActivity> {
  const [first, ...others] = own;
  if (first !== undefined) return [first, ...others];
  const [ours, ...more] = FEW_ACTIVITIES;
  return [inWords(ours), ...more.map(inWords)];
}

function inWords({ id, label }: Option): OwnActivity {
  return { id, text: say({ key: label }) };
}

export function textOfActivity(id: string, own: readonly OwnActivity[]): string {
  return activitiesToOffer(own).find((each) => each.id === id)?.text ?? '';
}
