import { EXERCISE_IDS, type ExerciseId } from '../exercise/exercise-id';
import type { Sentence } from '../sentence/sentence';
import {
  type Activity,
  type ActivityId,
  type Card,
  type CardId,
  type Comfort,
  type Contact,
  type ContactId,
  type Goal,
  type GoalId,
  MOST_ACTIVITIES,
  MOST_CARDS,
  MOST_CONTACTS,
  MOST_FIRST_STEPS,
  MOST_GOALS,
  MOST_NUMBERS,
  MOST_TRIGGERS,
  type OwnNumber,
  type Plan,
  type Trigger,
  type TriggerId,
} from './plan';

/** A small change of the plan. Each names what it is about and nothing else, so that two windows that change it at once both count. */
export type PlanEdit =
  | { readonly type: 'put-trigger'; readonly trigger: Trigger }
  | { readonly type: 'remove-trigger'; readonly id: TriggerId }
  | { readonly type: 'put-card'; readonly card: Card }
  | { readonly type: 'remove-card'; readonly id: CardId }
  | { readonly type: 'put-contact'; readonly contact: Contact }
  | { readonly type: 'remove-contact'; readonly id: ContactId }
  | { readonly type: 'put-activity'; readonly activity: Activity }
  | { readonly type: 'remove-activity'; readonly id: ActivityId }
  | { readonly type: 'put-number'; readonly number: OwnNumber }
  | { readonly type: 'remove-number'; readonly number: string }
  | { readonly type: 'put-step'; readonly step: string }
  | { readonly type: 'remove-step'; readonly step: string }
  | { readonly type: 'put-goal'; readonly goal: Goal }
  /** Reached, or on the way again. */
  | { readonly type: 'goal-done'; readonly id: GoalId; readonly done: boolean }
  | { readonly type: 'remove-goal'; readonly id: GoalId }
  | { readonly type: 'pin'; readonly exercise: ExerciseId | null }
  | { readonly type: 'exercise'; readonly exercise: ExerciseId; readonly on: boolean }
  | { readonly type: 'plain'; readonly plain: boolean }
  | { readonly type: 'comfort'; readonly comfort: keyof Comfort; readonly on: boolean };

export type PlanEdited =
  | { readonly type: 'edited'; readonly plan: Plan }
  /** There is no room for one more. */
  | { readonly type: 'full'; readonly sentence: Sentence };

/** Carries an edit out. The same edit twice is the same as once. */
export function editedPlan(plan: Plan, edit: PlanEdit): PlanEdited {
  switch (edit.type) {
    case 'put-trigger': {
      if (hasText(plan.triggers, edit.trigger)) return edited(plan);
      const triggers = put(plan.triggers, edit.trigger, byId, MOST_TRIGGERS);
      return triggers === null ? full('plan.full.triggers', MOST_TRIGGERS) : edited({ ...plan, triggers });
    }
    case 'remove-trigger': {
      const cards = plan.cards.map((card) =>
        card.triggers.includes(edit.id)
          ? { ...card, triggers: card.triggers.filter((trigger) => trigger !== edit.id) }
          : card,
      );
      return edited({ ...plan, triggers: without(plan.triggers, edit.id, byId), cards });
    }
    case 'put-card': {
      // One of its triggers may have been removed in another window meanwhile.
      const triggers = edit.card.triggers.filter((id) => plan.triggers.some((trigger) => trigger.id === id));
      const cards = put(plan.cards, { ...edit.card, triggers }, byId, MOST_CARDS);
      return cards === null ? full('plan.full.cards', MOST_CARDS) : edited({ ...plan, cards });
    }
    case 'remove-card':
      return edited({ ...plan, cards: without(plan.cards, edit.id, byId) });
    case 'put-contact': {
      const contacts = put(plan.contacts, edit.contact, byId, MOST_CONTACTS);
      return contacts === null ? full('plan.full.contacts', MOST_CONTACTS) : edited({ ...plan, contacts });
    }
    case 'remove-contact':
      return edited({ ...plan, contacts: without(plan.contacts, edit.id, byId) });
    case 'put-activity': {
      if (hasText(plan.activities, edit.activity)) return edited(plan);
      const activities = put(plan.activities, edit.activity, byId, MOST_ACTIVITIES);
      return activities === null ? full('plan.full.activities', MOST_ACTIVITIES) : edited({ ...plan, activities });
    }
    case 'remove-activity':
      return edited({ ...plan, activities: without(plan.activities, edit.id, byId) });
    case 'put-number': {
      const numbers = put(plan.numbers, edit.number, byNumber, MOST_NUMBERS);
      return numbers === null ? full('plan.full.numbers', MOST_NUMBERS) : edited({ ...plan, numbers });
    }
    case 'remove-number':
      return edited({ ...plan, numbers: without(plan.numbers, edit.number, byNumber) });
    case 'put-step': {
      const firstSteps = put(plan.firstSteps, edit.step, itself, MOST_FIRST_STEPS);
      return firstSteps === null ? full('plan.full.steps', MOST_FIRST_STEPS) : edited({ ...plan, firstSteps });
    }
    case 'remove-step':
      return edited({ ...plan, firstSteps: without(plan.firstSteps, edit.step, itself) });
    case 'put-goal': {
      if (hasText(plan.goals, edit.goal)) return edited(plan);
      const goals = put(plan.goals, edit.goal, byId, MOST_GOALS);
      return goals === null ? full('plan.full.goals', MOST_GOALS) : edited({ ...plan, goals });
    }
    case 'goal-done': {
      const goals = plan.goals.map((goal) => (goal.id === edit.id ? { ...goal, done: edit.done } : goal));
      return edited({ ...plan, goals });
    }
    case 'remove-goal':
      return edited({ ...plan, goals: without(plan.goals, edit.id, byId) });
    case 'pin': {
      const off = plan.exercises.off.filter((each) => each !== edit.exercise);
      return edited({ ...plan, exercises: { ...plan.exercises, pinned: edit.exercise, off } });
    }
    case 'exercise':
      return edited({ ...plan, exercises: withExercise(plan.exercises, edit.exercise, edit.on) });
    case 'plain':
      return edited({ ...plan, exercises: { ...plan.exercises, plain: edit.plain } });
    case 'comfort':
      return edited({ ...plan, comfort: { ...plan.comfort, [edit.comfort]: edit.on } });
  }
}

/** In the place of the item with the same key, or as the last one; `null` where there is no room. */
function put<Item>(
  items: readonly Item[],
  item: Item,
  keyOf: (item: Item) => string,
  most: number,
): readonly Item[] | null {
  const known = items.some((each) => keyOf(each) === keyOf(item));
  if (known) return items.map((each) => (keyOf(each) === keyOf(item) ? item : each));
  return items.length >= most ? null : [...items, item];
}

function without<Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): readonly Item[] {
  return items.filter((item) => keyOf(item) !== key);
}

/** The same suggestion tapped, or the same goal written, in two windows stands in the plan once. */
function hasText(items: readonly (Trigger | Activity | Goal)[], { id, text }: Trigger | Activity | Goal): boolean {
  return items.some((item) => item.id !== id && item.text.toLowerCase() === text.toLowerCase());
}

function withExercise(before: Plan['exercises'], exercise: ExerciseId, on: boolean): Plan['exercises'] {
  const off = EXERCISE_IDS.filter((each) => (each === exercise ? !on : before.off.includes(each)));
  return { ...before, off, pinned: !on && before.pinned === exercise ? null : before.pinned };
}

function edited(plan: Plan): PlanEdited {
  return { type: 'edited', plan };
}

function full(key: Sentence['key'], most: number): PlanEdited {
  return { type: 'full', sentence: { key, values: { most } } };
}

const byId = ({ id }: { readonly id: string }): string => id;
const byNumber = ({ number }: OwnNumber): string => number;
const itself = (step: string): string => step;
