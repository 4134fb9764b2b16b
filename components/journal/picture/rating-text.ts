import { i18n } from '#i18n';
import { ENOUGH_PAIRS, type RatedExercise } from '@/utils/journal/picture/rated';
import { language } from '../../shell/language';
import { numberText } from '../../shell/number-text';

/** A mean with one digit behind the point. */
export function meanText(mean: number): string {
  return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
}

/** All that is known of one exercise, in a sentence. */
export function ratingText({ before, after, rated }: RatedExercise, exercise: string): string {
  const values = { exercise, before: meanText(before), after: meanText(after), number: numberText(rated) };
  return rated < ENOUGH_PAIRS
    ? i18n.t('picture.urge.sentenceFew', rated, values)
    : i18n.t('picture.urge.sentence', values);
}

/** What the means rest on. */
export function restsOn(rated: number): string {
  return rated < ENOUGH_PAIRS
    ? i18n.t('picture.urge.few', rated)
    : i18n.t('picture.urge.rests', { number: numberText(rated) });
}
