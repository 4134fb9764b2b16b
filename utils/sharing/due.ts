import { dayOf, readDay, weekdayOf } from '../journal/day';
import type { Partner, Sharing } from './sharing';

/**
 * For whom a summary can be looked at today: it is the day that the person chose, and none was sent yet.
 * @param now Unix milliseconds @param offset minutes east of UTC
 */
export function dueToday({ partners, sent }: Sharing, now: number, offset: number): readonly Partner[] {
  const today = dayOf(now, offset);
  const weekday = weekdayOf(readDay(today));
  return partners.filter(
    ({ id, paused, remindOn }) =>
      !paused && remindOn === weekday && !sent.some(({ partner, at }) => partner === id && dayOf(at, offset) === today),
  );
}
