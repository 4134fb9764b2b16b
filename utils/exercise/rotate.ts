import type { Sentence } from '../sentence/sentence';
import type { ExerciseId } from './exercise-id';
import { EXERCISES } from './exercises';
import { secondsOf } from './way';

export interface OfferBasis {
  /** What can be offered here and now. */
  readonly available: readonly ExerciseId[];
  readonly pinned: ExerciseId | null;
  readonly off: readonly ExerciseId[];
  /** What was offered at the pauses before, and at how many of them in a row. */
  readonly offered: Offered | null;
  /** The person's own ratings: on how many runs, and the sum of urge before minus urge after. */
  readonly effects: Partial<Readonly<Record<ExerciseId, Effect>>>;
  /** 0 to 1, without 1. */
  readonly random: number;
}

export interface Offered {
  readonly id: ExerciseId;
  readonly times: number;
}

export interface Effect {
  readonly count: number;
  readonly drop: number;
}

export interface Offer {
  readonly exercise: ExerciseId;
  /** Seconds; `null` at the person's own pace. */
  readonly length: number | null;
  readonly why: Why;
}

export type Why =
  | { readonly type: 'pinned' }
  | { readonly type: 'same' }
  /** After `times` pauses with another. */
  | { readonly type: 'fresh'; readonly times: number }
  | { readonly type: 'helped'; readonly drop: number; readonly count: number }
  /** There is nothing to say but that it is there. */
  | { readonly type: 'one' };

/** Prompts that stay the same wear off, and saying that they change halves the annoyance (HabitLab 2018). */
const PAUSES_EACH = 4;
const ENOUGH_RATINGS = 3;
/** What helped most is this much likelier than what is unknown, and no more: so that there is variety. */
const MOST_WEIGHT = 4;
/** What one meets at the first pause. */
const FIRST: ExerciseId = 'surf';
/** Too long to be met with unasked; they can be pinned, and chosen. */
const ASKED_FOR: readonly ExerciseId[] = ['rethink', 'ride'];

export function offer(basis: OfferBasis): Offer {
  const { exercise, why } = found(basis);
  return { exercise, length: secondsOf(EXERCISES[exercise].full.ways[0]), why };
}

/** What was offered so far, once `exercise` has been offered as well. */
export function withOffered(before: Offered | null, exercise: ExerciseId): Offered {
  return { id: exercise, times: before?.id === exercise ? before.times + 1 : 1 };
}

export function whySentence(why: Why): Sentence {
  switch (why.type) {
    case 'pinned':
      return { key: 'exercise.why.pinned' };
    case 'same':
      return { key: 'exercise.why.same' };
    case 'fresh':
      return { key: 'exercise.why.fresh', count: why.times };
    case 'helped':
      return { key: 'exercise.why.helped', count: why.count, values: { drop: Math.round(why.drop) } };
    case 'one':
      return { key: 'exercise.why.one' };
  }
}

function found({ available, pinned, off, offered, effects, random }: OfferBasis): Pick<Offer, 'exercise' | 'why'> {
  const on = available.filter((id) => !off.includes(id));
  if (pinned !== null && on.includes(pinned)) return { exercise: pinned, why: { type: 'pinned' } };
  const short = on.filter((id) => !ASKED_FOR.includes(id));
  const pool = short.length > 0 ? short : on;
  const [only] = pool;
  if (only === undefined) return { exercise: 'breathing', why: { type: 'one' } };
  if (offered !== null && pool.includes(offered.id) && (offered.times < PAUSES_EACH || pool.length === 1))
    return { exercise: offered.id, why: { type: 'same' } };

  if (offered === null && pool.includes(FIRST)) return { exercise: FIRST, why: { type: 'one' } };

  const exercise =
    drawn(
      pool.filter((id) => id !== offered?.id),
      effects,
      random,
    ) ?? only;
  const drop = usualDrop(effects[exercise]);
  if (drop !== null && Math.round(drop) >= 1)
    return { exercise, why: { type: 'helped', drop, count: effects[exercise]?.count ?? 0 } };
  return {
    exercise,
    why: offered !== null && offered.times >= PAUSES_EACH ? { type: 'fresh', times: offered.times } : { type: 'one' },
  };
}

function drawn(pool: readonly ExerciseId[], effects: OfferBasis['effects'], random: number): ExerciseId | undefined {
  const weights = pool.map((id) => weight(effects[id]));
  let left = random * weights.reduce((sum, each) => sum + each, 0);
  const reached = pool.find((_, at) => {
    left -= weights[at] ?? 0;
    return left < 0;
  });
  return reached ?? pool.at(-1);
}

function weight(effect: Effect | undefined): number {
  const drop = usualDrop(effect) ?? 0;
  return Math.min(Math.max(1 + drop, 1 / 2), MOST_WEIGHT);
}

/** `null` where there are too few ratings to say. */
function usualDrop(effect: Effect | undefined): number | null {
  return effect === undefined || effect.count < ENOUGH_RATINGS ? null : effect.drop / effect.count;
}
