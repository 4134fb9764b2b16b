import type { CardText } from '@/utils/sharing/card';
import { hashOf } from '@/utils/sharing/hash';
import { sealSummary, summaryFor } from '@/utils/sharing/seal';
import { body, PERSON, partner } from '../support/sharing-builders';

export const PERSON_CARD = PERSON.card;

const DAYS = 400;
const FIRST_DAY = Date.parse('2025-10-21T00:00:00Z');

/** Summaries of 400 days in a row, sealed to a card; each holds its own note. */
export async function sealedSummaries(
  card: CardText,
  notes: readonly string[],
): Promise<{ readonly text: string; readonly payload: string }[]> {
  const dates = Array.from({ length: DAYS }, (_, day) =>
    new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
  );
  const days = dates.map((date, day) => ({ date, pauses: 6 + (day % 9), left: day % 5, continued: day % 3 }));
  const period = { from: dates[0] ?? '', until: dates.at(-1) ?? '' };
  let to = partner({ way: { type: 'card', card, verified: null, before: null } });
  const sealed: { text: string; payload: string }[] = [];
  for (const note of notes) {
    const summary = summaryFor(to, PERSON, body({ period, days, gaps: [], note }));
    const { text, payload } = await sealSummary(summary, PERSON, null);
    to = { ...to, sequence: summary.sequence, previous: hashOf(payload) };
    sealed.push({ text, payload });
  }
  return sealed;
}
