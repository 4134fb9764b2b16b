import { giveCue } from './cues';
import { ask } from './messages';
import { newPauseId } from './pause-tab';
import { onVisibleTime } from './visible-time';

/** What an exercise without a pause needs of its page. */
export const practiseParts = {
  ask,
  onTime: onVisibleTime,
  onDeparture: (departed: () => void): void => addEventListener('pagehide', departed),
  newId: newPauseId,
  cue: giveCue,
};
