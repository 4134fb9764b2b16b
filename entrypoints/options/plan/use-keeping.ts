import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { say } from '@/components/shell/say';
import type { PlanSaved } from '@/utils/messaging/protocol';
import type { PlanEdit } from '@/utils/plan/plan-edit';
import { askSurely } from '@/utils/platform/messages';
import type { Sentence } from '@/utils/sentence/sentence';

/** How one part of the plan keeps its changes. */
export interface Keeping {
  readonly said: string;
  /** Why the last change was not kept. */
  readonly refused: Sentence | null;
  /** Whether it was kept. */
  keep(edit: PlanEdit): Promise<boolean>;
  remove(edit: PlanEdit): Promise<boolean>;
  /** Takes back what was said of the change before. */
  quiet(): void;
}

const NOT_ANSWERING: PlanSaved = { type: 'refused', sentence: { key: 'plan.notAnswering' } };

/** @param section its heading takes the focus that goes away with what was pressed */
export function useKeeping(section: string): Keeping {
  const [told, setTold] = useState<Pick<Keeping, 'said' | 'refused'>>({ said: '', refused: null });

  async function send(edit: PlanEdit, done: string): Promise<boolean> {
    setTold({ said: '', refused: null });
    const saved = await askSurely({ type: 'plan/edit', edit }).catch(() => NOT_ANSWERING);
    setTold(saved.type === 'saved' ? { said: done, refused: null } : { said: '', refused: saved.sentence });
    return saved.type === 'saved';
  }

  return {
    ...told,
    keep: (edit) => send(edit, i18n.t('plan.kept')),
    async remove(edit) {
      document.getElementById(`${section}-title`)?.focus();
      return send(edit, i18n.t('plan.removed'));
    },
    quiet: () => setTold({ said: '', refused: null }),
  };
}

/** For parts without a field at which it could be said. */
export function toldText({ said, refused }: Pick<Keeping, 'said' | 'refused'>): string {
  return refused === null ? said : say(refused);
}
