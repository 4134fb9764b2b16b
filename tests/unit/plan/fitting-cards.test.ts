import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingCards } from '@/utils/plan/fitting-cards';
import { id } from '../../support/builders';
import { card, planId } from '../../support/plan-builders';

const always = card('always');
const bored = card('bored', { triggers: [planId('bored')] });
const videos = card('videos', { boundaries: [id('videos')] });
const both = card('both', { triggers: [planId('bored')], boundaries: [id('videos')] });
const news = card('news', { boundaries: [id('news')] });
const all = [always, bored, videos, both, news];

describe('cards that fit', () => {
  test('stand with the most special ones first, and there are three at most', () => {
    expect(fittingCards(all, { boundaries: [id('videos')], trigger: planId('bored') })).toEqual([both, bored, videos]);
  });

  test('are those of the boundary and those of always, before the person has said what it was', () => {
    expect(fittingCards(all, { boundaries: [id('videos')], trigger: null })).toEqual([videos, both, always]);
    expect(fittingCards(all, { boundaries: [], trigger: null })).toEqual([always]);
  });

  test('never are those that are tied to something else', () => {
    expect(fittingCards([news, bored], { boundaries: [id('videos')], trigger: planId('tired') })).toEqual([]);
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray([id('videos'), id('news')]), (cards, boundaries) => {
        const shown = fittingCards(cards, { boundaries, trigger: null });
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(shown.includes(news)).toBe(
          cards.includes(news) && boundaries.includes(id('news')) && shown.includes(news),
        );
        expect(shown.includes(bored)).toBe(false);
      }),
    );
  });
});
