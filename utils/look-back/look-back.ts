import type { TriggerId } from '../plan/plan';

/**
 * A look back at a pause at which somebody went on, in four kind steps. It never asks why they did, and ends in one small change.
 *
 *   what was going on ─▶ what was needed ─▶ what could help ─▶ one small change ─▶ done
 *
 * Each step can be passed by; nothing but the trigger, and that it was done, is ever kept.
 */
export interface LookBack {
  readonly step: LookBackStep;
  readonly trigger: TriggerId | null;
  readonly helper: Helper | null;
}

export const LOOK_BACK_STEPS = ['trigger', 'need', 'helper', 'change', 'done'] as const;
export type LookBackStep = (typeof LOOK_BACK_STEPS)[number];

/** What could help next time. */
export const HELPERS = ['leave', 'exercise', 'person', 'place', 'wait'] as const;
export type Helper = (typeof HELPERS)[number];

export type LookBackEvent =
  | { readonly type: 'trigger'; readonly trigger: TriggerId }
  | { readonly type: 'helper'; readonly helper: Helper }
  | { readonly type: 'next' | 'back' };

export const FIRST_LOOK_BACK: LookBack = { step: 'trigger', trigger: null, helper: null };

export function nextLookBack(look: LookBack, event: LookBackEvent): LookBack {
  switch (event.type) {
    case 'trigger':
      return look.step === 'trigger' ? moved({ ...look, trigger: event.trigger }, 1) : look;
    case 'helper':
      return look.step === 'helper' ? moved({ ...look, helper: event.helper }, 1) : look;
    case 'next':
      return moved(look, 1);
    case 'back':
      return look.step === 'done' ? look : moved(look, -1);
  }
}

/** Counted from 1, of four. */
export function numberOf(step: LookBackStep): number {
  return LOOK_BACK_STEPS.indexOf(step) + 1;
}

function moved(look: LookBack, by: number): LookBack {
  const at = LOOK_BACK_STEPS.indexOf(look.step) + by;
  const step = LOOK_BACK_STEPS[Math.min(Math.max(at, 0), LOOK_BACK_STEPS.length - 1)];
  return step === undefined ? look : { ...look, step };
}
