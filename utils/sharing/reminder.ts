import { dayOf, readDay, weekdayOf } from '../journal/day';
import type { Partner, Sent, Sharing } from './sharing';
import type { SummaryBody } from './summary';

/** How often the person is asked again, quietly, whether they want this themselves. Days. */
const ASK_AGAIN_DAYS = 90;
const MS_PER_DAY = 86_400_000;

/** Whom a summary may be prepared for today: the chosen day, not paused, and nothing sent yet today. @param offsetAt minutes east of UTC at a time */
export function remindersOn(
  { partners, sent }: Pick<Sharing, 'partners' | 'sent'>,
  today: string,
  offsetAt: (at: number) => number,
): readonly Partner[] {
  const weekday = weekdayOf(readDay(today));
  const sentToday = ({ id }: Partner): boolean =>
    sent.some(({ partner, at }: Sent) => partner === id && dayOf(at, offsetAt(at)) === today);
  return partners.filter((partner) => !partner.paused && partner.remindOn === weekday && !sentToday(partner));
}

/**
 * Whether it is time to ask the person whether they want this themselves; also where a clock that was years ahead had asked last.
 * @param now Unix milliseconds
 */
export function isTimeToAsk({ askedAt }: Pick<Sharing, 'askedAt'>, now: number): boolean {
  return askedAt === null || Math.abs(now - askedAt) >= ASK_AGAIN_DAYS * MS_PER_DAY;
}

/** Whether the day until which the person would like it to be looked at is over. @param today `YYYY-MM-DD` */
export function isExpired({ expires }: Pick<SummaryBody, 'expires'>, today: string): boolean {
  return expires !== null && today > expires;
}
