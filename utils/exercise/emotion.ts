/** Six families of four, so that a word is found in two small steps. The ids stand in the journal: add to them, never change one. */
export const EMOTIONS = {
  sad: ['sad', 'lonely', 'hurt', 'empty'],
  scared: ['worried', 'scared', 'stressed', 'swamped'],
  angry: ['annoyed', 'angry', 'jealous', 'bitter'],
  ashamed: ['ashamed', 'guilty', 'awkward', 'worthless'],
  restless: ['bored', 'restless', 'aroused', 'longing'],
  glad: ['glad', 'calm', 'excited', 'hopeful'],
} as const;

export type EmotionFamily = keyof typeof EMOTIONS;
export type EmotionId = (typeof EMOTIONS)[EmotionFamily][number];

export const EMOTION_FAMILIES = [
  'sad',
  'scared',
  'angry',
  'ashamed',
  'restless',
  'glad',
] as const satisfies readonly EmotionFamily[];
export const EMOTION_IDS: readonly EmotionId[] = EMOTION_FAMILIES.flatMap(
  (family): readonly EmotionId[] => EMOTIONS[family],
);
