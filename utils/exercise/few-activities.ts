import type { Option } from './option';

/** For somebody whose own list is still empty. */
export const FEW_ACTIVITIES: readonly Option[] = [
  { id: 'few-water', label: 'exercise.activity.water' },
  { id: 'few-tea', label: 'exercise.activity.tea' },
  { id: 'few-tidy', label: 'exercise.activity.tidy' },
  { id: 'few-song', label: 'exercise.activity.song' },
  { id: 'few-outside', label: 'exercise.activity.outside' },
];
