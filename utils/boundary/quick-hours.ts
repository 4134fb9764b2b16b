import type { SentenceKey } from '../sentence/sentence';
import type { SpanText } from './read-schedule';

/** Hours that many people mean, for one press. */
export const QUICK_HOURS: readonly { readonly name: SentenceKey; readonly span: SpanText }[] = [
  { name: 'schedule.nights', span: { days: [0, 1, 2, 3, 4, 5, 6], from: '22:00', until: '06:00' } },
  { name: 'schedule.evenings', span: { days: [0, 1, 2, 3, 4, 5, 6], from: '18:00', until: '22:00' } },
  { name: 'schedule.working', span: { days: [0, 1, 2, 3, 4], from: '09:00', until: '17:00' } },
  { name: 'schedule.weekends', span: { days: [5, 6], from: '00:00', until: '00:00' } },
];
