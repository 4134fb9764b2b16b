import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { say } from '@/components/shell/say';
import { EMOTION_FAMILIES, EMOTION_IDS } from '@/utils/exercise/emotion';
import type { Variant } from '@/utils/exercise/exercise';
import { EXERCISE_IDS } from '@/utils/exercise/exercise-id';
import { EXERCISES } from '@/utils/exercise/exercises';
import { FEW_ACTIVITIES } from '@/utils/exercise/few-activities';
import { optionsFrom } from '@/utils/exercise/option';
import type { SentenceKey } from '@/utils/sentence/sentence';
import english from '../../../locales/en.json' with { type: 'json' };

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

function wordsIn(text: string): string[] {
  return [...WORDS.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function sentencesIn(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment.trim());
}

/** Flesch-Kincaid (1975): the school year, of the USA, that reads this with ease. Year 6 is age 11. */
function grade(texts: readonly string[]): number {
  const words = texts.flatMap(wordsIn);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesIn).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Every whole sentence of a variant, once. Titles and options are no sentences: short as they are, they would only flatter. */
function textsOf({ about, caution, ways }: Variant): string[] {
  const steps = ways.flatMap((way) => way.steps);
  const answers = steps.flatMap((step) =>
    step.type === 'choose'
      ? ['none', ...EMOTION_FAMILIES].flatMap((family) => optionsFrom(step.from, family)).map(({ answer }) => answer)
      : [],
  );
  const keys = [about, caution, ...steps.map(({ text }) => text), ...answers].filter((key) => typeof key === 'string');
  return [...new Set(keys)].map((key: SentenceKey) => say({ key }));
}

const variants = EXERCISE_IDS.flatMap((exercise) =>
  (['full', 'plain'] as const).map((variant) => ({ exercise, variant, texts: textsOf(EXERCISES[exercise][variant]) })),
);

describe('a child of eleven can read it', () => {
  test.each(variants)('$exercise, $variant', ({ texts }) => {
    expect(grade(texts)).toBeLessThanOrEqual(6);
  });

  test('the sentences that all of them share', () => {
    const { finished, stopped, notKept, why, activity, reach } = english.exercise;
    const texts = [finished, stopped, notKept, why.pinned, why.same, why.fresh.n, why.helped.n, why.one];
    expect(grade([...texts, activity.ours, reach.nobody])).toBeLessThanOrEqual(6);
  });

  test('no sentence is long', () => {
    const all = variants.flatMap(({ texts }) => texts).flatMap(sentencesIn);
    expect(all.filter((sentence) => wordsIn(sentence).length > 14)).toEqual([]);
  });

  test('the measure tells hard words from easy ones', () => {
    expect(grade(['Persistent physiological activation necessitates deliberate self-regulation.'])).toBeGreaterThan(12);
  });
});

describe('the words', () => {
  const all = variants.flatMap(({ texts }) => texts);
  const said = JSON.stringify([english.exercise, english.emotion, english.need]);

  test('promise nothing, order nobody about, and hold no breath', () => {
    expect(said).not.toMatch(
      /always|never|will pass|will be gone|hold your breath|close your eyes|addict|relapse|fail/i,
    );
    expect(said).not.toContain('!');
  });

  test('fit the time for which they stand, at two words a second', () => {
    const steps = EXERCISE_IDS.flatMap((id) => EXERCISES[id].full.ways).flatMap((way) => way.steps);
    const hurried = steps.filter(
      (step) =>
        step.type === 'read' && step.seconds !== null && wordsIn(say({ key: step.text })).length / 2 > step.seconds,
    );
    expect(hurried).toEqual([]);
  });

  test('are all there', () => {
    const labels = [...EXERCISE_IDS.map((id) => EXERCISES[id].title), ...FEW_ACTIVITIES.map(({ label }) => label)];
    expect([...all, ...labels.map((key) => say({ key }))]).not.toContain('');
  });

  test('words alone name no body, sight, sound or motion where an exercise is made of them', () => {
    const plain = (['surf', 'breathing', 'muscles', 'grounding'] as const).flatMap((id) =>
      textsOf(EXERCISES[id].plain),
    );
    expect(plain.join(' ')).not.toMatch(/body|chest|hand|breathe|look|watch|hear|listen|touch|eyes|feel/i);
  });
});

test('24 words, each once', () => {
  expect(new Set(EMOTION_IDS).size).toBe(24);
});

test('"not sure" is there wherever something is asked', () => {
  for (const set of ['places', 'thoughts', 'families', 'words', 'needs'] as const)
    expect(optionsFrom(set, 'sad').at(-1)).toMatchObject({ id: 'not-sure' });
});
