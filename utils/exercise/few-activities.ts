import type { OneOrMore } from '../quiet/words';
import type { Option } from './option';

/** For somebody whose own list is still empty: nothing that has to be fetched. */
export const FEW_ACTIVITIES: OneOrMore<Option> = [
  { id: 'few-water', label: 'exercise.activity.water' },
  { id: 'few-tea', label: 'exercise.activity.tea' },
  { id: 'few-tidy', label: 'exercise.activity.tidy' },
  { id: 'few-song', label: 'exercise.activity.song' },
  { id: 'few-outside', label: 'exercise.activity.outside' },
];
