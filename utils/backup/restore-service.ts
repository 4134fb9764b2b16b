import type { PlanSaved, Saved } from '../messaging/protocol';
import type { Plan } from '../plan/plan';
import type { PlanEdit } from '../plan/plan-edit';
import type { Sentence } from '../sentence/sentence';
import type { Edit } from '../settings/edit';
import type { Settings } from '../settings/settings';
import type { PartLine } from './line';
import { planEdits, settingsEdits } from './restoring';

export interface RestoreParts {
  readonly sendEdit: (edit: Edit) => Promise<Saved>;
  readonly sendPlanEdit: (edit: PlanEdit) => Promise<PlanSaved>;
}

/** What came of the edits. */
export interface Restored {
  /** How many changes loosen something, and wait. */
  readonly waiting: number;
  /** Why some could not be made, each sentence once. */
  readonly refused: readonly Sentence[];
}

/** Makes the edits one after the other, by the ordinary hand. Where the browser ends in between, the same file does the rest another time. */
export async function restoreParts(
  parts: readonly PartLine[],
  { settings, plan }: { readonly settings: Settings; readonly plan: Plan },
  { sendEdit, sendPlanEdit }: RestoreParts,
  onProgress: (progress: number) => void,
): Promise<Restored> {
  const edits = settingsEdits(parts, settings);
  const changes = planEdits(parts, plan);
  const refused = new Map<string, Sentence>();
  let waiting = 0;
  let done = 0;
  const next = (saved: Saved | PlanSaved): void => {
    done += 1;
    onProgress(done / (edits.length + changes.length));
    if (saved.type === 'refused') refused.set(JSON.stringify(saved.sentence), saved.sentence);
    else if ('waitsMs' in saved && saved.waitsMs !== null) waiting += 1;
  };
  for (const edit of edits) next(await sendEdit(edit));
  for (const change of changes) next(await sendPlanEdit(change));
  return { waiting, refused: [...refused.values()] };
}
