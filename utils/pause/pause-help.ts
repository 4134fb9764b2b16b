import type { BoundaryId } from '../boundary/boundary';
import { EXERCISE_IDS, type ExerciseId } from '../exercise/exercise-id';
import { type Offered, offer, whySentence, withOffered } from '../exercise/rotate';
import type { Recent } from '../journal/recent';
import { fittingCards } from '../plan/fitting-cards';
import type { Activity, Card, Comfort, Contact, Plan, Trigger } from '../plan/plan';
import type { Sentence } from '../sentence/sentence';

/** What a pause has for its person beside the way out: an exercise, and their own words. */
export interface PauseHelp {
  readonly exercise: ExerciseId;
  /** Why this one is offered. */
  readonly why: Sentence;
  /** Words only: without body, sight, sound or motion. */
  readonly plain: boolean;
  readonly comfort: Comfort;
  /** Those that fit, and those that may fit once it is told what brought it on. */
  readonly cards: readonly Card[];
  /** To say with one tap what brought it on; empty where that is not asked. */
  readonly triggers: readonly Trigger[];
  readonly contacts: readonly Contact[];
  readonly activities: readonly Activity[];
}

/** What a pause chose, for when its page is loaded again. It holds none of the person's words: memory is small, and those stand in the plan. */
export interface Chosen {
  readonly exercise: ExerciseId;
  readonly why: Sentence;
  readonly asks: boolean;
  /** 0 to 1, without 1: which activity comes first. */
  readonly turn: number;
}

/** What was offered and asked at the pauses before. */
export interface Helped {
  readonly offered: Offered | null;
  /** Whether the last pause asked what brought it on. */
  readonly asked: boolean;
}

export const NOT_HELPED_YET: Helped = { offered: null, asked: false };

/** What help rests on, beside what was offered before. */
export interface HelpBasis {
  readonly plan: Plan;
  readonly effects: Recent['effects'];
  /** 0 to 1, without 1. */
  readonly random: number;
}

/** Nobody is asked twice in a row what brought it on. */
export function chooseHelp(
  { plan: { exercises, contacts, triggers }, effects, random }: HelpBasis,
  before: Helped,
): { readonly chosen: Chosen; readonly helped: Helped } {
  const { exercise, why } = offer({
    available: EXERCISE_IDS.filter((id) => id !== 'reach' || contacts.length > 0),
    pinned: exercises.pinned,
    off: exercises.off,
    offered: before.offered,
    effects,
    random,
  });
  const asks = triggers.length > 0 && !before.asked;
  return {
    chosen: { exercise, why: whySentence(why), asks, turn: random },
    helped: { offered: withOffered(before.offered, exercise), asked: asks },
  };
}

/** @param boundaries all that hold */
export function helpWith(plan: Plan, chosen: Chosen, boundaries: readonly BoundaryId[]): PauseHelp {
  const { exercises, comfort, contacts, activities, cards, triggers } = plan;
  const { exercise, why, asks, turn } = chosen;
  const fitting = fittingCards(cards, { boundaries, trigger: null });
  return {
    exercise,
    why,
    plain: exercises.plain,
    comfort,
    cards: [...fitting, ...(asks ? cards.filter((card) => card.triggers.length > 0 && !fitting.includes(card)) : [])],
    triggers: asks ? triggers : [],
    contacts,
    activities: fromAnywhere(activities, turn),
  };
}

/** The same in the same order, but another one first. */
function fromAnywhere<Each>(all: readonly Each[], turn: number): readonly Each[] {
  const first = Math.floor(turn * all.length);
  return [...all.slice(first), ...all.slice(0, first)];
}
