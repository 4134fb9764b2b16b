import type { SentenceKey } from '../sentence/sentence';
import { EMOTION_FAMILIES, EMOTIONS, type EmotionFamily, type EmotionId } from './emotion';
import { NEED_IDS, type NeedId } from './need';

/** One of the things to choose from within an exercise. */
export interface Option {
  readonly id: string;
  readonly label: SentenceKey;
  /** What is said to somebody who chose it, where that differs from one to the other. */
  readonly answer?: SentenceKey;
}

/** What a `choose` step offers: places of an urge, things in the mind, families of feelings, the words of one family, needs. */
export type OptionSet = 'places' | 'thoughts' | 'families' | 'words' | 'needs';

export const NOT_SURE = 'not-sure';

const PLACES: readonly Option[] = [
  { id: 'head', label: 'exercise.place.head' },
  { id: 'chest', label: 'exercise.place.chest' },
  { id: 'belly', label: 'exercise.place.belly' },
  { id: 'limbs', label: 'exercise.place.limbs' },
  { id: 'see', label: 'exercise.place.see' },
  { id: 'hear', label: 'exercise.place.hear' },
  { id: 'hold', label: 'exercise.place.hold' },
  { id: NOT_SURE, label: 'exercise.notSure' },
];

const THOUGHTS: readonly Option[] = [
  { id: 'place', label: 'exercise.thought.place' },
  { id: 'person', label: 'exercise.thought.person' },
  { id: 'story', label: 'exercise.thought.story' },
  { id: 'count', label: 'exercise.thought.count' },
  { id: NOT_SURE, label: 'exercise.notSure' },
];

const FAMILIES: Readonly<Record<EmotionFamily, Omit<Option, 'id'>>> = {
  sad: { label: 'emotion.family.sad', answer: 'emotion.answer.sad' },
  scared: { label: 'emotion.family.scared', answer: 'emotion.answer.scared' },
  angry: { label: 'emotion.family.angry', answer: 'emotion.answer.angry' },
  ashamed: { label: 'emotion.family.ashamed', answer: 'emotion.answer.ashamed' },
  restless: { label: 'emotion.family.restless', answer: 'emotion.answer.restless' },
  glad: { label: 'emotion.family.glad', answer: 'emotion.answer.glad' },
};

export const EMOTION_LABELS: Readonly<Record<EmotionId, SentenceKey>> = {
  sad: 'emotion.word.sad',
  lonely: 'emotion.word.lonely',
  hurt: 'emotion.word.hurt',
  empty: 'emotion.word.empty',
  worried: 'emotion.word.worried',
  scared: 'emotion.word.scared',
  stressed: 'emotion.word.stressed',
  swamped: 'emotion.word.swamped',
  annoyed: 'emotion.word.annoyed',
  angry: 'emotion.word.angry',
  jealous: 'emotion.word.jealous',
  bitter: 'emotion.word.bitter',
  ashamed: 'emotion.word.ashamed',
  guilty: 'emotion.word.guilty',
  awkward: 'emotion.word.awkward',
  worthless: 'emotion.word.worthless',
  bored: 'emotion.word.bored',
  restless: 'emotion.word.restless',
  aroused: 'emotion.word.aroused',
  longing: 'emotion.word.longing',
  glad: 'emotion.word.glad',
  calm: 'emotion.word.calm',
  excited: 'emotion.word.excited',
  hopeful: 'emotion.word.hopeful',
};

const NEEDS: Readonly<Record<NeedId, Omit<Option, 'id'>>> = {
  hungry: { label: 'need.hungry', answer: 'need.answer.hungry' },
  angry: { label: 'need.angry', answer: 'need.answer.angry' },
  lonely: { label: 'need.lonely', answer: 'need.answer.lonely' },
  tired: { label: 'need.tired', answer: 'need.answer.tired' },
};

/** @param family the one chosen before, for the words that belong to it; without one there are no words */
export function optionsFrom(set: OptionSet, family: string | undefined): readonly Option[] {
  switch (set) {
    case 'places':
      return PLACES;
    case 'thoughts':
      return THOUGHTS;
    case 'families':
      return [
        ...EMOTION_FAMILIES.map((id) => ({ id, ...FAMILIES[id] })),
        { id: NOT_SURE, label: 'exercise.notSure', answer: 'emotion.answer.notSure' },
      ];
    case 'words':
      return wordsOf(EMOTION_FAMILIES.find((id) => id === family));
    case 'needs':
      return [
        ...NEED_IDS.map((id) => ({ id, ...NEEDS[id] })),
        { id: NOT_SURE, label: 'exercise.notSure', answer: 'need.answer.notSure' },
      ];
  }
}

function wordsOf(family: EmotionFamily | undefined): readonly Option[] {
  if (family === undefined) return [];
  const { answer } = FAMILIES[family];
  return [
    ...EMOTIONS[family].map((id) => ({ id, label: EMOTION_LABELS[id], ...(answer && { answer }) })),
    { id: NOT_SURE, label: 'exercise.notSure', answer: 'emotion.answer.notSure' },
  ];
}
