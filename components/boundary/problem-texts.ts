import { i18n } from '#i18n';
import type { Sentence } from '@/utils/sentence/sentence';
import { say } from '../shell/say';

const MOST_SHOWN = 5;

/** What to say of a field, each sentence once; of many lines the first few, and how many more there are. */
export function problemTexts(sentences: readonly Sentence[]): string[] {
  const texts = [...new Set(sentences.map(say))];
  const more = texts.length - MOST_SHOWN;
  return more <= 0 ? texts : [...texts.slice(0, MOST_SHOWN), i18n.t('boundary.problem.more', more)];
}
